// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Asks before somebody loses a room, or gets it.
ConfirmBox {
    id: root

    required property RoomDetails details
    property string roomId: ""
    property string userId: ""
    property string name: ""
    //! Of MemberModel.Action.
    property int action: 0
    readonly property MemberActions members: root.details.members
    readonly property string roomTitle: "#" + root.details.name
    readonly property FilledText question: FilledText {
        words: {
            if (root.action === MemberModel.HandOver)
                return qsTr("Hand %2 over to %1?");
            return root.action === MemberModel.Remove ? qsTr("Remove %1 from %2?") : qsTr("Ban %1 from %2?");
        }
        values: [root.name, root.roomTitle]
    }

    function ask(action: int, roomId: string, userId: string, name: string) {
        root.action = action;
        root.roomId = roomId;
        root.userId = userId;
        root.name = name;
        root.details.begin(roomId);
        root.members.asked.reset();
        root.open();
    }

    function carryOut() {
        if (root.action === MemberModel.HandOver)
            root.members.handOver(root.roomId, root.userId);
        else if (root.action === MemberModel.Remove)
            root.members.remove(root.roomId, root.userId);
        else
            root.members.ban(root.roomId, root.userId);
    }

    title: root.question.text
    text: {
        if (root.action === MemberModel.HandOver)
            return qsTr("%1 will own the room, and you will be one of its moderators. You can't take it back by yourself.").arg(root.name);
        if (root.action === MemberModel.Ban)
            return qsTr("They are removed and can't come back, not even by an invitation, until the ban is lifted in the room's details. What they wrote stays.");
        return root.details.isPrivate ? qsTr("The room is private: they can only come back when somebody invites them. What they wrote stays.") : qsTr("The room is public: they can come back whenever they like. What they wrote stays.");
    }
    confirmText: root.action === MemberModel.HandOver ? qsTr("Hand over") : root.action === MemberModel.Remove ? qsTr("Remove") : qsTr("Ban")
    destructive: root.action !== MemberModel.HandOver
    busyText: qsTr("One moment…")
    busy: root.members.asked.busy
    error: root.members.asked.error
    onConfirmed: root.carryOut()
    onClosed: root.details.begin("")

    Connections {
        target: root.members

        function onDone() {
            root.close();
        }
    }
}
