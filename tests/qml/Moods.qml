// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App

//! What the people of the workshop say of themselves.
QtObject {
    id: root

    required property QtObject workshop

    //! Somebody has sent a notice; `more` is what is different of it.
    function receive(more) {
        Object.assign(root.workshop.session.notices, {
            count: 1, title: "Frost tonight", body: "The greenhouse is at 2 °C.", about: "thermometer, 09:12", link: "", leadsInside: false
        }, more ?? {});
    }

    function speak() {
        const lines = { u1: "🌱 In the garden", u2: "🔧 At the lathe, ask me again after four o'clock", u4: "On holiday" };
        const rows = root.workshop.people.map(row => Object.assign({}, row, { statusLine: lines[row.userId] ?? "" }, row.self ? { presence: Presence.DoNotDisturb } : {}));
        root.workshop.general.members.rows = rows;
        root.workshop.direct.members.rows = rows.slice(0, 2);
        const own = root.workshop.session.ownPresence;
        own.status = Presence.DoNotDisturb;
        own.name = "Do not disturb until 15:30";
        own.text = "In the garden";
        own.emoji = "🌱";
        own.line = "🌱 In the garden";
        own.lineEnd = "until 18:00";
        own.ending = OwnPresence.Kept;
        own.keptEnding = "Until 18:00";
    }
}
