// SPDX-License-Identifier: EUPL-1.2
// ws.mjs VIEW_BYTES: the npm package ws.
import { createServer } from "node:http";
import { WebSocketServer } from "ws";
import { announce, question, view_bytes } from "./question.mjs";

const http = createServer();
const server = new WebSocketServer({ server: http, perMessageDeflate: false });
const { put } = question(view_bytes, (view) => {
  const text = JSON.stringify(view);
  for (const socket of server.clients) socket.send(text);
});

server.on("connection", (socket) => {
  socket.on("message", (text) => {
    const message = JSON.parse(text);
    if (message.type === "hello") socket.send(JSON.stringify({ type: "welcome", seq: 0 }));
    if (message.type === "put") socket.send(JSON.stringify({ type: "ack", n: message.n, seq: put(socket, message.payload) }));
  });
});
announce(http);
