# SPDX-License-Identifier: MIT
"""Builds each program in each way, keeps the executables, and knows what the
compiler took and how large the code became.

An executable stays as long as its command lines, the compiler and the plugin
do; the compile time of a kept one is that of the day it was built.
"""

import concurrent.futures
import hashlib
import json
import os
import shutil
import subprocess


class Failed(Exception):
    """A command of a build or a run failed; the text names it."""


class Build:
    """One executable: path, seconds of CPU time that compiling its sources
    took (no link), bytes of .text* sections and of the stripped file."""

    def __init__(self, path, seconds, text, file_size):
        self.path = path
        self.seconds = seconds
        self.text = text
        self.file_size = file_size


def cpu_time(command, folder):
    """Runs a compiler; user and system time of it and its children."""
    with open(os.path.join(folder, "log"), "ab") as log:
        log.write((" ".join(command) + "\n").encode())
        log.flush()
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log,
                                   env=dict(os.environ, LC_ALL="C"))
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise Failed("%s ended with %d, see %s"
                     % (" ".join(command), process.returncode,
                        os.path.join(folder, "log")))
    return usage.ru_utime + usage.ru_stime


def text_size(path):
    """Bytes of all sections whose name begins with .text, and of counted
    code, which has one of its own."""
    listing = subprocess.run(["objdump", "-h", "-w", path], check=True,
                             stdout=subprocess.PIPE).stdout.decode()
    rows = [line.split() for line in listing.splitlines()]
    return sum(int(row[2], 16) for row in rows
               if len(row) > 3 and row[0].isdigit()
               and row[1].startswith((".text", "ruchyprof_text")))


def stripped_size(path, folder):
    copy = os.path.join(folder, "stripped")
    subprocess.run(["strip", "-o", copy, path], check=True)
    size = os.path.getsize(copy)
    os.unlink(copy)
    return size


def flags_of(program, variant):
    """The variant's flags, for this program."""
    return [flag.replace("{program}", program.name.split()[0])
            for flag in variant.flags]


def weights_of(program, variant, folder):
    """The files that the compiler reads beside the sources."""
    return [os.path.normpath(os.path.join(folder, flag.split("weights=")[1]))
            for flag in flags_of(program, variant) if "weights=" in flag]


def signature(program, variant, plugin, folder):
    """Changes when the executable would."""
    digest = hashlib.sha256()
    # Without the name that the compiler was started under.
    version = subprocess.run([variant.compiler, "--version"], check=True,
                             stdout=subprocess.PIPE).stdout.split(None, 1)[1]
    digest.update(repr((version, variant.flags, variant.link,
                        variant.objects, program.folder, program.sources,
                        program.flags, program.libraries)).encode())
    files = [os.path.join(program.folder, name) for name in program.sources]
    if any(flag.startswith("-fplugin=") for flag in variant.flags):
        files.append(plugin)
    files += variant.objects + weights_of(program, variant, folder)
    for name in files:
        with open(name, "rb") as source:
            digest.update(source.read())
    return digest.hexdigest()


def compile_all(program, variant, folder):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    seconds, objects = 0.0, []
    variant_flags = flags_of(program, variant)
    sources = [(os.path.join(program.folder, name), variant_flags)
               for name in program.sources]
    sources += [(name, []) for name in variant.objects]
    for index, (source, flags) in enumerate(sources):
        target = "%02d-%s.o" % (index, os.path.basename(source)[:-2])
        seconds += cpu_time([variant.compiler, "-O2", "-w", *program.flags,
                             *flags, "-c", source, "-o", target], folder)
        objects.append(target)
    cpu_time([variant.compiler, "-O2", *variant_flags, *variant.link,
              *objects, "-o", "program", *program.libraries], folder)
    return seconds


def build(program, variant, cache, plugin):
    folder = os.path.join(cache, "builds",
                          program.name.split()[0] + "-" + variant.build)
    record = os.path.join(folder, "build.json")
    path = os.path.join(folder, "program")
    wanted = signature(program, variant, plugin, folder)
    try:
        with open(record, encoding="ascii") as source:
            kept = json.load(source)
    except (OSError, ValueError):
        kept = {}
    if kept.get("signature") != wanted or not os.path.exists(path):
        seconds = compile_all(program, variant, folder)
        kept = {"signature": wanted, "seconds": seconds,
                "text": text_size(path),
                "file_size": stripped_size(path, folder)}
        with open(record + ".new", "w", encoding="ascii") as out:
            json.dump(kept, out)
        os.rename(record + ".new", record)
    return Build(path, kept["seconds"], kept["text"], kept["file_size"])


def build_all(programs, variants, cache, plugin, jobs):
    """Builds every program in every way, `jobs' at a time.  Returns what
    worked, {(program name, build name): Build}, and what did not, {...:
    text}."""
    wanted = {(program.name, variant.build): (program, variant)
              for program in programs for variant in variants}
    done, failed = {}, {}
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        futures = {key: pool.submit(build, *pair, cache, plugin)
                   for key, pair in wanted.items()}
        for key, future in futures.items():
            try:
                done[key] = future.result()
            except (Failed, OSError, subprocess.SubprocessError) as error:
                failed[key] = str(error)
    return done, failed
