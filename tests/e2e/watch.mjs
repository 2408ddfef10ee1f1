// SPDX-License-Identifier: EUPL-1.2
// Whatever a page may not do: complain in the console, throw, fail to load, break its policy, ask another site, open a dialog.
import assert from "node:assert/strict";

/** Follows browser contexts; quiet() fails when any of their pages did what it may not. */
export class Watch {
  #faults = [];
  #allowed = [];

  /** From now on, all pages of this context; `who` names them in the report. Only `origin` may be asked. */
  async follow(context, origin, who) {
    const fault = (what) => this.#allowed.some((pattern) => pattern.test(what)) || this.#faults.push(`${who}: ${what}`);
    await context.addInitScript(() => addEventListener("securitypolicyviolation", (event) => console.error(`policy broken: ${event.violatedDirective} ${event.blockedURI}`)));
    context.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) fault(`console: ${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (error) => fault(`thrown: ${error.error().stack ?? error.error()}`));
    context.on("dialog", (dialog) => {
      fault(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    context.on("request", (request) => {
      const url = new URL(request.url());
      if (!["data:", "blob:"].includes(url.protocol) && url.origin !== origin) fault(`another site: ${request.url()}`);
    });
    context.on("requestfailed", (request) => {
      // What the browser itself gives up, because the page left or a download took over.
      if (request.failure()?.errorText !== "net::ERR_ABORTED") fault(`failed: ${request.url()} ${request.failure()?.errorText}`);
    });
    context.on("response", (response) => {
      if (response.status() >= 400) fault(`status ${response.status()}: ${response.url()}`);
    });
  }

  /** While `work` runs, faults that match one of the patterns are part of what is tried. */
  async allow(patterns, work) {
    this.#allowed.push(...patterns);
    try {
      return await work();
    } finally {
      this.#allowed = this.#allowed.filter((one) => !patterns.includes(one));
    }
  }

  quiet() {
    const faults = this.#faults.splice(0);
    assert.deepEqual(faults, []);
  }
}

/** What a browser says of a server that is away. */
export const away = [/WebSocket connection to .* failed/, /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|ERR_SOCKET_NOT_CONNECTED/];
