// SPDX-License-Identifier: EUPL-1.2
// Includes and imports point one way.

/** Which folders of server/ each folder may include, besides itself, support and protocol. The rest of server/ (main, app, config) may include all. */
const server_arrows = {
  support: [], storage: [], session: [], activities: ["session"], pictures: [], results: ["session"], exports: ["results", "session"], improvise: [],
  live: ["session", "improvise", "storage"], net: ["live", "session", "results", "exports", "pictures"],
};
const pure = ["session", "activities", "pictures", "results", "improvise"];
const impure = /#include <(boost\/(?:asio|beast)[^>]*|sqlite3[^>]*|chrono|random|thread|mutex|shared_mutex|atomic|future|condition_variable|ctime|time\.h|fstream|filesystem)>/g;
/** The storage port and the words for its places and hashes: all that live knows of storage. */
const port = ["event_log.hpp", "log_writer.hpp", "chain.hpp"];

function server_breaches({ name, text }) {
  const folder = /^server\/([a-z]+)\//.exec(name)?.[1];
  if (!folder) return [];
  const breaches = [];
  if (!server_arrows[folder]) breaches.push(`${name}: the house has no folder server/${folder}`);
  for (const [, path] of text.matchAll(/^\s*#include "([^"]+)"/gm)) {
    const [, target, part] = /^server\/(?:([a-z_]+)\/)?(.+)$/.exec(path) ?? [];
    if (!part) {
      if (!path.startsWith("protocol/")) breaches.push(`${name}: "${path}" is not a path from the root`);
    } else if (!target) breaches.push(`${name}: nobody includes ${path}`);
    else if (target === folder || target === "support") continue;
    else if (!server_arrows[folder]?.includes(target)) breaches.push(`${name}: ${folder} may not include ${target}`);
    else if (target === "storage" && !port.includes(part)) breaches.push(`${name}: ${folder} knows storage by its port only, not by ${part}`);
    else if (folder === "activities" && target === "activities") continue;
  }
  if (pure.includes(folder)) for (const [, header] of text.matchAll(impure)) breaches.push(`${name}: ${folder} is pure and may not include <${header}>`);
  return breaches;
}

/** The three pages share what lies beside them and know nothing of each other; kinds know nothing of pages or of other kinds. */
const pages = ["participant", "facilitator", "screen"];

function web_breaches({ name, text }) {
  const [, folder, kind] = /^web-client\/src\/([a-z]+)\/(?:([a-z-]+)\/)?/.exec(name) ?? [];
  if (!folder) return [];
  const breaches = [];
  for (const [, path] of text.matchAll(/(?:from|import\()\s*"@\/([^"]+)"/g)) {
    const [target, part] = path.split("/");
    if (target !== folder && pages.includes(target)) breaches.push(`${name}: ${folder} may not import ${target}`);
    if (folder === "kinds" && target === "kinds" && path.split("/").length > 2 && part !== kind) breaches.push(`${name}: a kind may not import another kind (${part})`);
  }
  for (const [, other] of text.matchAll(/(?:from|import\()\s*"\.\.\/([a-z-]+)\//g))
    if (folder === "kinds" && kind) breaches.push(`${name}: a kind may not import another kind (${other})`);
  return breaches;
}

export const arrows = (files) => files.flatMap((one) => [...server_breaches(one), ...web_breaches(one)]);
