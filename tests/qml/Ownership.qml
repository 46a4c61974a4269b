// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App

//! Makes the workshop's general a room with roles, where one may do everything.
QtObject {
    //! Alice owns the room, Carol moderates it, Erin runs the server.
    function giveTo(workshop) {
        const every = MemberModel.WriteTo | MemberModel.HandOver | MemberModel.Remove | MemberModel.Ban;
        const marks = {
            u1: { mark: MemberModel.Owner, markText: "owner of this room" },
            u2: { mark: MemberModel.Moderator, markText: "moderator", actions: every | MemberModel.TakeModerator },
            u5: { mark: MemberModel.ServerAdmin, markText: "admin of the server", actions: every | MemberModel.MakeModerator }
        };
        workshop.general.members.rows = workshop.people.map(row => Object.assign({}, row, { actions: row.self ? 0 : every | MemberModel.MakeModerator }, marks[row.userId]));
        const details = workshop.session.details;
        details.name = workshop.general.name;
        details.topic = workshop.general.topic;
        details.mayUpdate = true;
        details.maySetVisibility = true;
        details.mayLiftBans = true;
        details.people.rows = [
            { userId: "u7", name: "Farid Nasser", username: "farid", initials: "FN", colorIndex: 5 },
            { userId: "u8", name: "Grace Holm", username: "grace", initials: "GH", colorIndex: 6 },
            { userId: "u9", name: "Maximiliane Wolkenstein-Hohenberg von der Heide", username: "maximiliane-wolkenstein", initials: "MH", colorIndex: 7 }
        ];
        details.bans.rows = [{ userId: "u10", name: "Hugo Brandt", initials: "HB", colorIndex: 3 }];
    }
}
