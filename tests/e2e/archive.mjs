// SPDX-License-Identifier: EUPL-1.2
// Reads a download as somebody else's program would: a zip by its central directory, CSV by RFC 4180.
import assert from "node:assert/strict";
import { inflateRawSync } from "node:zlib";

/** The files of a zip: name to text. */
export function unzip(bytes) {
  const files = new Map();
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  assert.ok(end >= 0, "it is a zip");
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; --left) {
    const [method, size, name_size, extra_size, comment_size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    const header = bytes.readUInt32LE(at + 42);
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    const packed = bytes.subarray(start, start + size);
    files.set(bytes.toString("utf8", at + 46, at + 46 + name_size), (method === 8 ? inflateRawSync(packed) : packed).toString("utf8"));
    at += 46 + name_size + extra_size + comment_size;
  }
  return files;
}

/** The rows of a CSV file, each an object by the header's names; Dutch files have semicolons, English ones commas. */
export function rows(text, separator = ";") {
  assert.equal(text.charCodeAt(0), 0xfeff, "a byte order mark, for spreadsheets");
  const lines = [[]];
  let cell = "", quoted = false;
  for (let at = 1; at < text.length; ++at) {
    const one = text[at];
    if (quoted && one === '"' && text[at + 1] === '"') cell += text[++at];
    else if (one === '"') quoted = !quoted;
    else if (quoted) cell += one;
    else if (one === separator || one === "\r") {
      lines.at(-1).push(cell);
      cell = "";
      if (one === "\r") {
        assert.equal(text[++at], "\n");
        lines.push([]);
      }
    } else cell += one;
  }
  assert.deepEqual(lines.pop(), [], "the last line ends as well");
  const [head, ...body] = lines;
  return body.map((line) => {
    assert.equal(line.length, head.length, `as many cells as columns: ${line}`);
    return Object.fromEntries(head.map((name, column) => [name, line[column]]));
  });
}

/** Whether a spreadsheet would run this cell instead of showing it; a number is no formula. */
export const is_formula = (cell) => /^[\s\u00a0\u200b\u3000\ufeff]*[=+\-@＝＋－＠]/.test(cell) && !/^-?\d+([.,]\d+)?$/.test(cell);

const plain = (xml) => xml.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&");

/** The sheets of a workbook, by name: rows of cells, texts as strings and numbers as numbers; an empty cell is null. */
export function sheets(bytes) {
  const files = unzip(bytes);
  const names = [...files.get("xl/workbook.xml").matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => plain(name));
  return new Map(names.map((name, at) => {
    const lines = [...files.get(`xl/worksheets/sheet${at + 1}.xml`).matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row = ""]) => {
      const cells = [];
      for (const [, column, attributes, content] of row.matchAll(/<c r="([A-Z]+)\d+"([^>]*)>(.*?)<\/c>/gs)) {
        assert.doesNotMatch(content, /<f>/, "no cell is a formula");
        const place = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        while (cells.length < place) cells.push(null);
        cells.push(/t="inlineStr"/.test(attributes) ? plain(/<t[^>]*>(.*?)<\/t>/s.exec(content)?.[1] ?? "") : Number(/<v>(.*?)<\/v>/.exec(content)[1]));
      }
      return cells;
    });
    return [name, lines];
  }));
}
