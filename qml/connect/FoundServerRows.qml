// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

Column {
    id: root

    required property FoundServerModel servers
    required property bool busy

    signal chosen(serverId: string)

    Accessible.role: Accessible.List

    Repeater {
        model: root.servers

        // qmllint disable unqualified
        FoundServerRow {
            id: row

            required property int index

            width: root.width
            busy: root.busy
            last: row.index === (root.servers?.count ?? 0) - 1
            onChosen: root.chosen(row.serverId)
        }
        // qmllint enable unqualified
    }
}
