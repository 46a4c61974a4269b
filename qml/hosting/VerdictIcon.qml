// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! How something is, by shape as well as by colour.
Icon {
    id: root

    required property int verdict

    glyph: {
        switch (root.verdict) {
        case HostCheckup.Problem: return "ban";
        case HostCheckup.Warning: return "alert";
        case HostCheckup.Unknown: return "eye-off";
        default: return "check";
        }
    }
    color: {
        switch (root.verdict) {
        case HostCheckup.Problem: return Theme.bad;
        case HostCheckup.Warning: return Theme.warn;
        case HostCheckup.Unknown: return Theme.muted;
        default: return Theme.ok;
        }
    }
}
