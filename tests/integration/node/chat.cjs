// SPDX-License-Identifier: MIT
// chat.cjs --url ws://…/ws [--auth-timeout MS]: holds a fresh server with open registration to the protocol's word.
'use strict';
const assert = require('assert').strict;
const crypto = require('crypto');
const { api, Client, flags } = require('./client.cjs');

const { url, 'auth-timeout': authTimeout = '5000' } = flags(process.argv.slice(2));
const newId = () => crypto.randomBytes(16).toString('hex');
const password = newId();
const run = newId().slice(0, 6); // names of this run, so that the same server can be tried twice
const names = { ann: `ann_${run}`, ben: `ben_${run}` };
const tokens = {};

async function registersAndSignsIn() {
    for (const [key, username] of Object.entries(names)) {
        const made = await api(url, 'register', { username, password, display_name: `${key} of ${run}` });
        assert.equal(made.status, 201);
        assert.equal(made.body.user.display_name, `${key} of ${run}`);
        tokens[key] = made.body.token;
    }
    const again = await api(url, 'register', { username: names.ann.toUpperCase(), password });
    assert.deepEqual([again.status, again.body.code], [409, 'conflict']);
    const wrong = await api(url, 'login', { username: names.ann, password: 'not the password' });
    assert.deepEqual([wrong.status, wrong.body.code], [401, 'unauthenticated']);
    const right = await api(url, 'login', { username: names.ann, password });
    assert.equal(right.status, 200);
    const session = await api(url, 'session', undefined, right.body.token);
    assert.deepEqual([session.status, session.body.user.username], [200, names.ann]);
    assert.equal((await api(url, 'session', undefined, 'nonsense')).status, 401);
}

async function isRefusedBeforeTheUpgrade() {
    assert.equal(await new Client(url, 'nonsense').refused, 401);
}

async function signsInByFrame() {
    const client = await Client.connect(url, tokens.ann, { bearer: false });
    assert.equal(client.welcome.user.username, names.ann);
    await client.close();
}

async function isClosedWithoutSigningIn() {
    const silent = new Client(url);
    await silent.opened;
    const wrong = new Client(url);
    await wrong.opened;
    wrong.send({ type: 'auth', token: 'nonsense' });
    assert.equal(await wrong.closed, 4002);
    for (const first of ['{"type":"ping","id":"p"}', 'garbage']) {
        const hasty = new Client(url);
        await hasty.opened;
        hasty.socket.send(first);
        assert.equal(await hasty.closed, 4003);
    }
    const limit = setTimeout(() => assert.fail('no 4001'), Number(authTimeout) + 3000);
    assert.equal(await silent.closed, 4001);
    clearTimeout(limit);
}

async function chats() {
    const ann = await Client.connect(url, tokens.ann);
    const ben = await Client.connect(url, tokens.ben);
    const general = ann.room('general').id;
    assert.ok(ann.welcome.epoch && ann.welcome.heartbeat_ms > 0 && ann.welcome.server.name);

    await ben.ask({ type: 'typing.start', room: general });
    const typing = await ann.next(f => f.type === 'typing.start' && f.user === ben.welcome.user.id);
    assert.equal(typing.room, general);

    const id = newId();
    const ack = await ben.ask({ type: 'message.send', id, room: general, text: 'hello from node ✓' });
    assert.equal(ack.type, 'ack');
    const seen = await ann.next(f => f.type === 'message.new' && f.message.id === ack.message.id);
    assert.deepEqual([seen.seq, seen.message.text, seen.message.client_id], [ack.message.seq, 'hello from node ✓', undefined]);
    const own = await ben.next(f => f.type === 'message.new' && f.message.id === ack.message.id);
    assert.equal(own.message.client_id, id);
    await ann.next(f => f.type === 'typing.stop' && f.user === ben.welcome.user.id);

    const twice = await ben.ask({ type: 'message.send', id, room: general, text: 'hello from node ✓' });
    assert.equal(twice.message.id, ack.message.id);
    const other = await ben.ask({ type: 'message.send', id, room: general, text: 'something else' });
    assert.equal(other.code, 'conflict');

    await ben.ask({ type: 'presence.set', status: 'dnd' });
    await ann.next(f => f.type === 'presence' && f.user === ben.welcome.user.id && f.status === 'dnd');

    const history = await ann.ask({ type: 'history.get', room: general, limit: 1 });
    assert.deepEqual(history.messages.map(m => m.id), [ack.message.id]);
    const marked = await ann.ask({ type: 'read.mark', room: general, seq: ack.message.seq });
    assert.deepEqual([marked.read_seq, marked.unread], [ack.message.seq, 0]);
    assert.equal((await ann.ask({ type: 'ping' })).type, 'pong');
    await ann.close();

    // What was missed comes after sync, in order, before its ack.
    const missed = [];
    for (const text of ['one', 'two', 'three']) missed.push((await ben.ask({ type: 'message.send', room: general, text })).message.seq);
    const back = await Client.connect(url, tokens.ann);
    const synced = await back.ask({ type: 'sync', epoch: ann.welcome.epoch, rooms: { [general]: ack.message.seq } });
    assert.deepEqual(synced.rooms[general], { from: ack.message.seq, to: missed[2], complete: true });
    const replayed = back.frames.filter(f => f.type === 'message.new').map(f => f.seq);
    assert.deepEqual(replayed, missed);
    await Promise.all([back.close(), ben.close()]);
}

async function opensRoomsAndDirects() {
    const ann = await Client.connect(url, tokens.ann);
    const ben = await Client.connect(url, tokens.ben);
    const made = (await ann.ask({ type: 'room.create', name: `workshop ${run}`, topic: 'tools' })).room;
    const listed = (await ben.ask({ type: 'room.list' })).rooms.find(room => room.id === made.id);
    assert.equal(listed.topic, 'tools');
    assert.equal((await ben.ask({ type: 'message.send', room: made.id, text: 'too early' })).code, 'not_found');
    await ben.ask({ type: 'room.join', room: made.id });
    assert.equal((await ben.next(f => f.type === 'room.added' && f.room.id === made.id)).room.member_count, 2);
    await ann.next(f => f.type === 'member.joined' && f.room === made.id && f.user === ben.welcome.user.id);
    const direct = (await ann.ask({ type: 'direct.open', user: ben.welcome.user.id })).room;
    assert.equal(direct.kind, 'direct');
    assert.equal((await ben.ask({ type: 'direct.open', user: ann.welcome.user.id })).room.id, direct.id);
    const users = (await ann.ask({ type: 'user.get', users: [ben.welcome.user.id] })).users;
    assert.equal(users[0].username, names.ben);
    await Promise.all([ann.close(), ben.close()]);
}

async function survivesBrokenFrames() {
    const ann = await Client.connect(url, tokens.ann);
    const general = ann.room('general').id;
    for (const broken of ['{', '[]', '{"id":"a"}', '{"type":"ping"}']) {
        ann.socket.send(broken);
        const error = await ann.next(f => f.type === 'error');
        assert.deepEqual([error.code, error.ref], ['bad_request', undefined], broken);
    }
    for (const wrong of [{ type: 'no.such.thing' }, { type: 'message.send', room: general }, { type: 'message.send', room: general, text: '' },
        { type: 'message.send', room: general, text: 7 }, { type: 'history.get', room: general, limit: 0 }, { type: 'presence.set', status: 'asleep' }]) {
        assert.equal((await ann.ask(wrong)).code, 'bad_request', JSON.stringify(wrong));
    }
    assert.equal((await ann.ask({ type: 'message.send', room: general, text: 'x'.repeat(16385) })).code, 'too_large');
    assert.equal((await ann.ask({ type: 'room.join', room: 'nowhere' })).code, 'not_found');
    assert.equal((await ann.ask({ type: 'ping' })).type, 'pong');
    await ann.close();
}

async function signsOut() {
    const client = await Client.connect(url, tokens.ben);
    assert.equal((await api(url, 'logout', {}, tokens.ben)).status, 204);
    assert.equal(await client.closed, 4010);
    assert.equal((await api(url, 'session', undefined, tokens.ben)).status, 401);
}

async function main() {
    for (const step of [registersAndSignsIn, isRefusedBeforeTheUpgrade, signsInByFrame, isClosedWithoutSigningIn, chats,
        opensRoomsAndDirects, survivesBrokenFrames, signsOut]) {
        try {
            await step();
            console.log(`ok ${step.name}`);
        } catch (error) {
            console.error(`FAILED ${step.name}: ${error.stack}`);
            process.exit(1);
        }
    }
    process.exit(0);
}

main();
