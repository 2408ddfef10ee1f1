// SPDX-License-Identifier: EUPL-1.2
// socket_io.mjs VIEW_BYTES: the npm package socket.io, with a room and acknowledgements.
import { createServer } from "node:http";
import { Server } from "socket.io";
import { announce, question, view_bytes } from "./question.mjs";

const http = createServer();
const server = new Server(http, { transports: ["websocket"], serveClient: false });
const { put } = question(view_bytes, (view) => server.to("workshop").emit("view", view));

server.on("connection", (socket) => {
  socket.on("hello", () => {
    socket.join("workshop");
    socket.emit("welcome", { seq: 0 });
  });
  socket.on("put", (message, acknowledge) => acknowledge({ seq: put(socket.id, message.payload) }));
});
announce(http);
