// SPDX-License-Identifier: EUPL-1.2
// Each rule is shown to fail, and to name what is wrong.
import assert from "node:assert";
import { test } from "node:test";
import { arrows } from "./rules/arrows.mjs";
import { links, numbered_rules } from "./rules/documents.mjs";
import { co_awaits, lengths, licence_lines, median_length, readmes, unfinished } from "./rules/files.mjs";
import { generated } from "./rules/generated.mjs";
import { commands_of, packages } from "./rules/packages.mjs";
import { file } from "./tree.mjs";

const spdx = "// SPDX-License-Identifier: EUPL-1.2\n";
const arrows_of = (name, text) => arrows([file(name, text)]);

test("a wrong include arrow is named", () => {
  assert.deepEqual(arrows_of("server/session/a.cpp", '#include "server/live/room.hpp"\n'), ["server/session/a.cpp: session may not include live"]);
  assert.deepEqual(arrows_of("server/storage/a.cpp", '#include "server/session/session.hpp"\n'), ["server/storage/a.cpp: storage may not include session"]);
  assert.deepEqual(arrows_of("server/exports/a.cpp", '#include "server/live/room.hpp"\n'), ["server/exports/a.cpp: exports may not include live"]);
});
test("a right arrow passes", () => {
  assert.deepEqual(arrows_of("server/net/a.cpp", '#include "server/live/room.hpp"\n#include "server/results/tables.hpp"\n#include "server/support/result.hpp"\n#include "protocol/json.hpp"\n'), []);
  assert.deepEqual(arrows_of("server/app.cpp", '#include "server/net/listener.hpp"\n#include "server/storage/sqlite_log.hpp"\n'), []);
});
test("live knows storage by its port only", () => {
  assert.deepEqual(arrows_of("server/live/a.cpp", '#include "server/storage/event_log.hpp"\n#include "server/storage/log_writer.hpp"\n'), []);
  assert.match(arrows_of("server/live/a.cpp", '#include "server/storage/sqlite_log.hpp"\n')[0], /by its port only, not by sqlite_log.hpp/);
});
test("nobody includes app", () => {
  assert.deepEqual(arrows_of("server/net/a.cpp", '#include "server/app.hpp"\n'), ["server/net/a.cpp: nobody includes server/app.hpp"]);
});
test("an include that is not a path from the root is named", () => {
  assert.match(arrows_of("server/net/a.cpp", '#include "limits.hpp"\n')[0], /"limits.hpp" is not a path from the root/);
});
test("a folder that the house does not have is named", () => {
  assert.match(arrows_of("server/helpers/a.cpp", "")[0], /no folder server\/helpers/);
});
test("clocks, chance, threads, sockets and the database are named in a pure folder", () => {
  for (const header of ["chrono", "random", "thread", "mutex", "boost/asio.hpp", "boost/beast/core.hpp", "sqlite3.h"])
    for (const folder of ["session", "activities", "results", "improvise"])
      assert.match(arrows_of(`server/${folder}/a.cpp`, `#include <${header}>\n`)[0] ?? "", new RegExp(`${folder} is pure`), header);
  assert.deepEqual(arrows_of("server/live/a.cpp", "#include <chrono>\n"), []);
});
test("a page that imports another page is named, and so is a kind that imports another kind", () => {
  assert.match(arrows_of("web-client/src/participant/a.ts", 'import { x } from "@/facilitator/desk";')[0], /participant may not import facilitator/);
  assert.match(arrows_of("web-client/src/components/a.svelte", 'import x from "@/screen/main";')[0], /components may not import screen/);
  assert.match(arrows_of("web-client/src/kinds/choice/a.ts", 'import { x } from "@/kinds/ambitions/board";')[0], /another kind \(ambitions\)/);
  assert.match(arrows_of("web-client/src/kinds/choice/a.ts", 'import { x } from "../ambitions/board";')[0], /another kind \(ambitions\)/);
  assert.deepEqual(arrows_of("web-client/src/kinds/choice/a.ts", 'import { x } from "@/kinds/props";\nimport { y } from "@/kinds/choice/own";'), []);
});

test("a file that grew too long is named, one that was generated is not", () => {
  assert.deepEqual(lengths([file("server/live/a.cpp", "\n".repeat(301)), file("protocol/generated/a.cpp", "\n".repeat(999)), file("server/live/b.cpp", "\n".repeat(300))]),
    ["server/live/a.cpp: 301 lines; over 300 two things live in a file"]);
});
test("the median length is the middle one", () => {
  assert.equal(median_length([10, 90, 20].map((lines, i) => file(`server/live/${i}.cpp`, "\n".repeat(lines)))), 20);
});
test("a missing licence line is named", () => {
  assert.deepEqual(licence_lines([file("server/live/a.cpp", "int x;\n"), file("dev", "#!/bin/bash\n"), file("server/live/b.cpp", spdx)]).length, 2);
});
test("a co_await that GCC 12 miscompiles is named", () => {
  const bad = file("server/net/a.cpp", "auto a = good ? co_await b() : c;\nif (d && co_await e()) f();\nauto g = co_await h();\nco_return i ? j : k;\nco_await l(m, N{o});\nco_await p(q, [] { r(); });\n");
  assert.deepEqual(co_awaits([bad]).map((breach) => breach.split(" ")[0]), ["server/net/a.cpp:1:", "server/net/a.cpp:2:", "server/net/a.cpp:5:"]);
});

test("unfinished business is named", () => {
  assert.deepEqual(unfinished([file("server/live/a.cpp", `// ${"TO"}${"DO"}: later\n`)]), [`server/live/a.cpp: ${"TO"}${"DO"}: unfinished business belongs in an issue`]);
});
test("a folder without a README is named, and so is a README that grew", () => {
  const two = (folder) => [file(`${folder}/a.cpp`, spdx), file(`${folder}/b.cpp`, spdx)];
  assert.deepEqual(readmes(two("server/live")), ["server/live: has no README.md"]);
  assert.deepEqual(readmes([...two("server/live"), file("server/live/README.md", "x\n".repeat(16))]), ["server/live/README.md: 16 lines; at most 15"]);
  assert.deepEqual(readmes([...two("server/live"), file("server/live/README.md", "x\n".repeat(15))]), []);
});

const list = (text) => file("packages.txt", text);
test("a library without a Debian package is named", () => {
  const cmake = file("CMakeLists.txt", "find_package(Boost 1.81 REQUIRED COMPONENTS url)\nfind_package(Threads REQUIRED)\npkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)\n");
  assert.deepEqual(packages([list("libboost1.81-dev # run Boost sockets\n"), cmake]),
    ["CMakeLists.txt: no package in packages.txt gives boost_url", "CMakeLists.txt: no package in packages.txt gives libsodium"]);
});
test("a program that ./dev starts and that no Debian package gives is named", () => {
  const script = 'set -e\nlook() { shfmt -d dev; }\nif x=1 ninja -C build | grep -q "gcc nothing"; then step "linking" mold --run y; fi\n[ "$(jq . a)" = 1 ] && exec valgrind ls\nlook\n';
  assert.deepEqual([...commands_of(script)].sort(), ["grep", "jq", "mold", "ninja", "set", "shfmt", "valgrind"]);
  assert.deepEqual(packages([list("ninja-build # run ninja builds\nmold # run mold links\njq # test jq reads\nshfmt # check shfmt lays out\n"), file("dev", script)]),
    ["dev: no package in packages.txt gives valgrind"]);
});
test("a line of packages.txt without a group or a reason is named", () => {
  assert.match(packages([list("jq\n")])[0], /"jq" is not/);
});

test("a link to what is not there is named", () => {
  const breaches = links([file("README.md", "[a](docs/none.md) `server/nowhere/` [web](https://example.org/x) `server/*.cpp`")], "/nonexistent");
  assert.deepEqual(breaches, ["README.md: points at docs/none.md, which is not there", "README.md: points at server/nowhere/, which is not there"]);
});
test("a rule without a test is named, and so is a test of no rule", () => {
  const rules = file("protocol/RULES.md", "**J1** a code is enough\n- **J2** the same device is the same participant\n");
  assert.deepEqual(numbered_rules([rules, file("tests/live/a_test.cpp", 'TEST_CASE("x", "[J1][Z9]") {}')]),
    ["protocol/RULES.md: no test carries [J2]", "tests/live/a_test.cpp: [Z9] is not a rule of protocol/RULES.md"]);
});
test("a generator that cannot vouch for the generated files is named", () => {
  assert.match(generated([], "/nonexistent")[0], /^protocol\/generated: /);
});
