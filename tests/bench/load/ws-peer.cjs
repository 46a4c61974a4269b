#!/usr/bin/env node
// SPDX-License-Identifier: MIT
// Rooms over node's `ws`, for hearth-bench to compare with: parses each message, gives it a seq and sends one frame of the
// shape of hearthd's to all of its room. No accounts, nothing is kept.   ws-peer.cjs [PORT]
"use strict";

const http = require("node:http");
const crypto = require("node:crypto");
const { WebSocketServer } = require("ws");

const newId = () => crypto.randomBytes(12).toString("base64url");

class Room {
    constructor() {
        this.id = newId();
        this.author = newId();
        this.seq = 0;
        this.members = new Set();
    }

    publish(text) {
        const timestamp = Date.now();
        const seq = ++this.seq;
        const frame = {
            type: "message.new",
            id: `w0-${seq.toString(36)}`,
            timestamp,
            room: this.id,
            seq,
            message: {
                id: newId(),
                room: this.id,
                seq,
                author: this.author,
                text,
                timestamp,
                mentions: [],
                reactions: [],
            },
        };
        // Once for all: a string would be encoded again for each member.
        const bytes = Buffer.from(JSON.stringify(frame));
        for (const member of this.members) member.send(bytes, { binary: false });
    }
}

const rooms = new Map();

function roomOf(request) {
    const name = new URL(request.url, "ws://localhost").searchParams.get("room") ?? "0";
    if (!rooms.has(name)) rooms.set(name, new Room());
    return rooms.get(name);
}

const server = http.createServer((_request, response) => response.writeHead(404).end());
const webSockets = new WebSocketServer({ server, perMessageDeflate: false });

webSockets.on("connection", (member, request) => {
    const room = roomOf(request);
    room.members.add(member);
    member.on("message", (data) => {
        const command = JSON.parse(data);
        if (command.type === "message.send") room.publish(command.text);
    });
    member.on("close", () => room.members.delete(member));
    member.on("error", () => member.terminate());
});

server.listen({ host: "127.0.0.1", port: Number(process.argv[2] ?? 0), backlog: 4096 }, () => {
    console.log(`ws listening on ws://127.0.0.1:${server.address().port}/ws`);
});
