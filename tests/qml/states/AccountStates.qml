// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import ".."

//! One's own account.
QtObject {
    id: root

    required property Workshop workshop
    readonly property AccountSettings account: root.workshop.sessions.account
    readonly property var states: [
        { name: "account", page: "settings-account", shown: ["Your account", "Password"], wide: { shown: ["kitchen tablet", "Delete the account…"] } },
        { name: "account-passwordless", page: "settings-account", prepare: () => root.account.passwordless = true, shown: ["Set a password", "Set the password"] },
        {
            name: "account-wrong-password", page: "settings-account", prepare: () => root.refuse(AccountSettings.OldPassword, "That is not your password."),
            shown: ["That is not your password."]
        },
        {
            name: "account-devices-error", page: "settings-account", prepare: () => root.refuse(AccountSettings.Devices, "The server did not answer in time."),
            shown: ["Your account"], wide: { shown: ["The server did not answer in time.", "Try again"] }
        },
        {
            name: "account-done", page: "settings-account", prepare: () => root.account.done = "The password is changed. Your other devices were signed out.",
            shown: ["Your account"]
        },
        { name: "account-deletion", page: "settings-account", only: "wide", steps: ["click Button Delete the account…"], shown: ["Keep it", "Delete for good"] },
        {
            name: "account-passwordless-deletion", page: "settings-account", only: "wide", prepare: () => root.account.passwordless = true,
            steps: ["click Button Delete the account…"], shown: ["Keep it", "Delete for good"]
        }
    ]

    function refuse(place, error) {
        root.account.errorPlace = place;
        root.account.error = error;
    }
}
