// SPDX-License-Identifier: EUPL-1.2
// Reads JSON and remembers on which line each object began, so that a fault in a schema can name its line.

/** @returns {{value: unknown, line_of: WeakMap<object, number>}}; throws Error("file:line: …") on a syntax error or a repeated key. */
export function parse_with_lines(text, file) {
  const line_of = new WeakMap();
  let at = 0;
  let line = 1;

  const fail = (what) => { throw new Error(`${file}:${line}: ${what}`); };
  const skip = () => {
    for (; at < text.length && /\s/.test(text[at]); at++) if (text[at] === "\n") line++;
  };
  const expect = (mark) => {
    skip();
    if (text[at] !== mark) fail(`expected '${mark}'`);
    at++;
  };
  const scalar = () => {
    const match = /^(?:"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/.exec(text.slice(at));
    if (!match) fail("expected a value");
    at += match[0].length;
    return JSON.parse(match[0]);
  };
  const members = (close, read_one) => {
    skip();
    if (text[at] === close) { at++; return; }
    for (;;) {
      read_one();
      skip();
      if (text[at] === close) { at++; return; }
      expect(",");
    }
  };
  const value = () => {
    skip();
    const start = line;
    if (text[at] === "{") {
      at++;
      const object = Object.create(null);
      line_of.set(object, start);
      members("}", () => {
        skip();
        const key = scalar();
        if (typeof key !== "string") fail("a key is a string");
        if (key in object) fail(`'${key}' stands here twice`);
        expect(":");
        object[key] = value();
      });
      return object;
    }
    if (text[at] === "[") {
      at++;
      const array = [];
      line_of.set(array, start);
      members("]", () => array.push(value()));
      return array;
    }
    return scalar();
  };

  const result = value();
  skip();
  if (at !== text.length) fail("something stands after the end");
  return { value: result, line_of };
}
