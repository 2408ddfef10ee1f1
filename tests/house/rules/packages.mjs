// SPDX-License-Identifier: EUPL-1.2
// packages.txt names a Debian package for every library that CMake asks for and every program that ./dev starts.

/** Part of Debian's smallest installation, or of bash, or a package manager's own. */
const always_there = new Set((": apt-get awk basename bash break builtin cat cd chmod cmp command continue cp cut date declare dirname done dpkg-query echo env esac eval exec exit export false fi find " +
  "grep head help id if in kill local ls mkdir mktemp mv nproc printf pwd read readlink return rm sed set shift sleep sort sudo tail tee test touch tr trap true uname uniq until wait wc while xargs").split(" "));
const keywords = /^(if|then|else|elif|fi|for|while|until|do|done|case|esac|in|function|time|!|\{|\}|\[|\[\[)$/;

export function parse_packages(text) {
  return text.split("\n").filter((line) => line && !line.startsWith("#")).map((line) => {
    const [, name, group, gives] = /^(\S+)\s+#\s+(run|test|check|bench|fuzz)\s+(\S+)\s+\S/.exec(line) ?? [];
    return { line, name, group, gives };
  });
}

/** The names that stand where a command stands: strings, comments and case patterns are left out. */
export function commands_of(script) {
  const functions = new Set([...script.matchAll(/^\s*([\w-]+)\(\)/gm)].map(([, name]) => name));
  const bare = script
    .replace(/<<'END'\n[\s\S]*?\nEND\n/g, "\n")
    .replace(/\$\(\([\s\S]*?\)\)/g, "0")
    .replace(/\[\[ .*? \]\]/g, ":")
    .replace(/=\(\)/g, "=")
    .replace(/(^|\s)#.*$/gm, "")
    .replace(/\\\n/g, " ")
    .replace(/'[^']*'/g, "''")
    .replace(/"(?:[^"\\]|\\.)*"/g, (quoted) => quoted.replace(/(\$\([^)]*\))|[^$]|\$/g, (_, inner) => inner ?? ""))
    .replace(/^\s*[\w |*"-]+\)(?!\))/gm, "");
  const found = new Set();
  for (const part of bare.split(/\|\||&&|[|;&\n(){}`]|\$\(|<\(/)) {
    let words = part.trim().replace(/^for \w+ in /, "for ").replace(/^for .*/, "").split(/\s+/);
    while (words.length && (keywords.test(words[0]) || /^[\w]+\+?=/.test(words[0]))) words = words.slice(1);
    if (/^(step|suite)$/.test(words[0])) words = words.slice(words[1] === '""' || !words[1] ? 2 : 1).filter(Boolean);
    while (/^(as_root|exec|command|env|xargs|sudo)$/.test(words[0] ?? "")) words = words.slice(1).filter((word) => !/^-|^[A-Z_]+=/.test(word));
    if (/^[a-z][a-z0-9+.-]*$/.test(words[0] ?? "") && !functions.has(words[0])) found.add(words[0]);
  }
  return found;
}

export function packages(files) {
  const listed = parse_packages(files.find(({ name }) => name === "packages.txt")?.text ?? "");
  const gives = new Set(listed.flatMap((one) => one.gives?.split(",") ?? []));
  const breaches = listed.filter(({ name }) => !name).map(({ line }) => `packages.txt: "${line}" is not "package # group gives reason"`);
  for (const { name, text } of files.filter((one) => /(^|\/)CMakeLists\.txt$/.test(one.name))) {
    for (const [, library, components] of text.matchAll(/find_package\((\w[\w-]*)[^)]*?(?:COMPONENTS ([^)]*))?\)/g))
      for (const wanted of [library, ...(library === "Boost" && components ? components.trim().split(/\s+/).map((part) => `boost_${part}`) : [])])
        if (wanted !== "Threads" && !gives.has(wanted)) breaches.push(`${name}: no package in packages.txt gives ${wanted}`);
    for (const [, library] of text.matchAll(/pkg_check_modules\(\w+ REQUIRED (?:IMPORTED_TARGET )?([\w-]+)/g))
      if (!gives.has(library)) breaches.push(`${name}: no package in packages.txt gives ${library}`);
  }
  const scripts = files.filter(({ name, kind }) => ["dev", ".ci/run"].includes(name) || (name.startsWith("dev.d/") && kind === ".sh"));
  const own = new Set(scripts.flatMap(({ text }) => [...text.matchAll(/^\s*([\w-]+)\(\)/gm)].map(([, name]) => name)));
  for (const { name, text } of scripts)
    for (const command of commands_of(text))
      if (!always_there.has(command) && !own.has(command) && !gives.has(command)) breaches.push(`${name}: no package in packages.txt gives ${command}`);
  return breaches;
}
