# SPDX-License-Identifier: MIT
# Absolute paths: as much of each as tells it from the others; relative ones
# stay as they are.
$ sed 's,src/wordcount.c,/home/someone/projects/count/src/wordcount.c,g' $SRC/wordcount.json >absolute.json
$ ruchy analyze absolute.json | sed -n '/^Functions/,/^$/p;/^Loops/,/^$/p' | grep -o '[^ ]*wordcount.c:[0-9]*' | sort -u | head -4
wordcount.c:102
wordcount.c:106
wordcount.c:20
wordcount.c:31

# Two of one name; one whose name ends like theirs; a relative one that has
# that name, too.
$ sed '/wordcount.c:31"/s,src/wordcount.c,/a/b/x/main.c,g;/wordcount.c:44"/s,src/wordcount.c,/a/b/y/main.c,g;/wordcount.c:62"/s,src/wordcount.c,main.c,g;/wordcount.c:70"/s,src/wordcount.c,/a/b/xmain.c,g' $SRC/wordcount.json >several.json
$ ruchy analyze several.json | sed -n '/^Functions/,/^$/p' | grep -o '[^ ]*main\.c:[0-9]*' | sort -u
main.c:62
x/main.c:31
xmain.c:70
y/main.c:44

# Other formats have them whole, and so has what the page is made from.
$ ruchy analyze --format csv absolute.json | grep -c /home/someone >lines && ruchy analyze --html page.html absolute.json; grep -c /home/someone page.html >lines && echo whole
whole

# What the page shows of them is as short; what it leads to is not.
# { require chromium }
$ chromium --headless --no-sandbox --disable-gpu --user-data-dir=$PWD/user --window-size=1400,800 --virtual-time-budget=8000 --dump-dom "file://$PWD/page.html" 2>/dev/null | sed 's/<script.*//' >dom; grep -o 'title="[^"]*wordcount.c:34">[^<]*' dom | sort -u; grep -o '>[^<]*/home/someone[^<]*/src/[^<]*<' dom
title="/home/someone/projects/count/src/wordcount.c:34">wordcount.c:34
[1]
