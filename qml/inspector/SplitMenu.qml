// SPDX-License-Identifier: MIT
import QtQuick
import QtQml.Models
import Hearth.App
import Hearth.Ui

//! By what a chart is split.
Menu {
    id: root

    required property Plot plot

    signal chosen(path: string)

    MenuItem {
        checkable: true
        checked: root.plot.split === ""
        text: qsTr("One line")
        onTriggered: root.chosen("")
    }
    Instantiator {
        model: root.plot.splits
        onObjectAdded: (index, item) => root.insertItem(index + 1, item)
        onObjectRemoved: (index, item) => root.removeItem(item)

        // qmllint disable unqualified
        delegate: MenuItem {
            required property string modelData

            checkable: true
            checked: root.plot.split === modelData
            text: qsTr("By %1").arg(modelData)
            onTriggered: root.chosen(modelData)
        }
        // qmllint enable unqualified
    }
}
