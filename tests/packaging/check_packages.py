#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""check_packages.py FOLDER RESOURCES: what the two packages in FOLDER hold, need and say, and that lintian finds no error."""
import pathlib
import re
import subprocess
import sys
import tempfile

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
HOLDS = {
    "hearth": {
        "usr/bin/hearth", "usr/share/applications/org.hearth.Hearth.desktop", "usr/share/bash-completion/completions/hearth",
        "usr/share/doc/hearth/changelog.gz", "usr/share/doc/hearth/copyright",
        "usr/share/icons/hicolor/scalable/apps/org.hearth.Hearth.svg", "usr/share/man/man1/hearth.1.gz",
        "usr/share/metainfo/org.hearth.Hearth.metainfo.xml", "usr/share/zsh/vendor-completions/_hearth",
        *(f"usr/share/icons/hicolor/{size}x{size}/apps/org.hearth.Hearth.png" for size in SIZES)},
    "hearth-server": {
        "usr/bin/hearth-bench", "usr/bin/hearthd", "usr/lib/systemd/system/hearthd.service", "usr/lib/sysusers.d/hearthd.conf",
        "usr/share/bash-completion/completions/hearthd", "usr/share/doc/hearth-server/changelog.gz",
        "usr/share/doc/hearth-server/copyright", "usr/share/man/man1/hearth-bench.1.gz", "usr/share/man/man1/hearthd.1.gz",
        "usr/share/zsh/vendor-completions/_hearthd"}}
SCRIPTS = {"hearth": set(), "hearth-server": {"postinst", "prerm", "postrm"}}
# Of libraries one that dpkg-shlibdeps has to find by itself.
NEEDS = {"hearth": {"libqt6quick6", "libsecret-1-0"}, "hearth-server": {"libqt6websockets6", "libqt6sql6-sqlite"}}
SIZE_AT = 16  # bytes into a PNG


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}:\n{done.stdout}{done.stderr}"
    return done.stdout


def field(package, name):
    return run("dpkg-deb", "-f", package, name).strip()


def names_in(relation):
    """Of `a | b (<< 1), c` a, b and c."""
    return {name.split()[0] for name in re.split(r"[,|]", relation) if name.strip()}


def runtime_list(resources):
    script = 'source "$1"; printf "%s\\n" "${packages_runtime[@]}"'
    listed = run("bash", "-euc", script, "bash", resources / "packages.sh").split()
    assert len(listed) > 5, listed
    return {name for entry in listed for name in entry.split("|")}


def check_icons(root):
    for size in SIZES:
        image = (root / f"usr/share/icons/hicolor/{size}x{size}/apps/org.hearth.Hearth.png").read_bytes()
        assert image.startswith(b"\x89PNG"), size
        drawn = [int.from_bytes(image[at:at + 4], "big") for at in (SIZE_AT, SIZE_AT + 4)]
        assert drawn == [size, size], (size, drawn)


def check(name, package, resources, folder):
    root = folder / name
    run("dpkg-deb", "-R", package, root)
    control = root / "DEBIAN"
    scripts = {path.name for path in control.iterdir()} - {"control", "md5sums"}
    assert scripts == SCRIPTS[name], scripts
    found = {str(path.relative_to(root)) for path in root.rglob("*") if not path.is_dir() and control not in path.parents}
    assert found == HOLDS[name], f"{name}: missing {HOLDS[name] - found}, unknown {found - HOLDS[name]}"
    needs = names_in(field(package, "Depends"))
    assert NEEDS[name] <= needs, f"{name}: {NEEDS[name] - needs} is not needed"
    # Nothing that only those need who build.
    assert not [each for each in needs if each.endswith("-dev")], needs
    described = run("dpkg-deb", "-f", package, "Description")
    assert re.match(r"chat on a server of your own\n The (desktop client|server): ", described), described
    if name == "hearth":
        wanted = needs | names_in(field(package, "Recommends"))
        assert runtime_list(resources) <= wanted, runtime_list(resources) - wanted
        assert {"avahi-daemon", "hearth-server"} <= wanted, wanted
        entry = (root / "usr/share/applications/org.hearth.Hearth.desktop").read_text()
        assert "MimeType=x-scheme-handler/hearth;" in entry and re.search(r"^Exec=hearth %u$", entry, re.MULTILINE), entry
        check_icons(root)


def main():
    made, resources = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    packages = {field(path, "Package"): path for path in made.glob("*.deb")}
    assert set(packages) == set(HOLDS), packages
    with tempfile.TemporaryDirectory(prefix="hearth-packages-") as folder:
        for name, package in packages.items():
            check(name, package, resources, pathlib.Path(folder))
    said = subprocess.run(["lintian", "--allow-root", "--fail-on", "error", *packages.values()], capture_output=True, text=True,
                          check=False)
    print(said.stdout + said.stderr)
    assert said.returncode == 0, "lintian found errors"


if __name__ == "__main__":
    main()
