# SPDX-License-Identifier: MIT
# Arguments, environment, folders, standard input.
$ cat >e.ruchy <<'END'
> fun main() {
>     let all = env_args()
>     println("{} arguments, the last {:?}", all.len() - 1, all[all.len() - 1])
>     env_set_var("RUCHY_TEST_NAME", "é value")
>     println("{}", env_var("RUCHY_TEST_NAME").unwrap())
>     println("{}", env_vars()["RUCHY_TEST_NAME"])
>     env_remove_var("RUCHY_TEST_NAME")
>     env_set_current_dir("sub")
>     println("{}", path_file_name(env_current_dir()))
>     println("{}", env_temp_dir())
>     let name = input("name? ")
>     println("[{}]", name)
>     let rest = read_stdin()
>     println("{:?}", rest)
>     println("{}", env_var("RUCHY_TEST_NAME").unwrap())
> }
> END
$ mkdir sub && ruchy compile e.ruchy -o e >log 2>&1 || cat log
$ printf 'ann\nrest\nof it' | TMPDIR=/var/tmp ./e one 'two 2'
2 arguments, the last "two 2"
é value
é value
sub
/var/tmp
name? [ann]
"rest\nof it"
error: e.ruchy:15:19: env_var RUCHY_TEST_NAME: environment variable not found
[101]
$ rmdir sub; ./e </dev/null 2>&1 | tail -n 1
error: e.ruchy:8:5: env_set_current_dir sub: No such file or directory (os error 2)
