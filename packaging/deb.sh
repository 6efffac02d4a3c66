#!/usr/bin/env bash
# A Debian package of dist/customs-desk. Needs dpkg-deb only; run by `make deb`.
set -euo pipefail
cd "$(dirname "$0")/.."
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' src/customs_desk/__init__.py)
architecture=$(dpkg --print-architecture)
name=org.customsdesk.CustomsDesk
tree=build/deb
out="dist/customs-desk_${version}_${architecture}.deb"

rm -rf "$tree"
install -d "$tree/DEBIAN" "$tree/usr/lib" "$tree/usr/bin"
cp -a dist/customs-desk "$tree/usr/lib/customs-desk"
find "$tree/usr/lib/customs-desk" -name '*.so*' -exec chmod 644 {} +
ln -s ../lib/customs-desk/customs-desk "$tree/usr/bin/customs-desk"
install -Dm644 "packaging/linux/$name.desktop" "$tree/usr/share/applications/$name.desktop"
install -Dm644 "packaging/linux/$name.metainfo.xml" "$tree/usr/share/metainfo/$name.metainfo.xml"
install -Dm644 packaging/linux/org.customsdesk.archive.xml \
    "$tree/usr/share/mime/packages/org.customsdesk.archive.xml"
install -Dm644 LICENSE "$tree/usr/share/doc/customs-desk/copyright"
for size in 16 24 32 48 64 128 256 512; do
    install -Dm644 "resources/icons/app-$size.png" \
        "$tree/usr/share/icons/hicolor/${size}x${size}/apps/$name.png"
done
install -Dm644 resources/icons/app.svg "$tree/usr/share/icons/hicolor/scalable/apps/$name.svg"

cat > "$tree/DEBIAN/control" <<CONTROL
Package: customs-desk
Version: $version
Architecture: $architecture
Maintainer: The Customs Desk contributors <noreply@customsdesk.invalid>
Installed-Size: $(du -sk "$tree/usr" | cut -f1)
Depends: libc6 (>= 2.36), libstdc++6, libegl1, libgl1, libxcb1, fontconfig-config, fonts-dejavu-core | fonts-noto-core | fonts-liberation
Section: editors
Priority: optional
Description: archive of customs news, with a timeline and tables
 Drop in article files; see what happened, when, where and who was there; get
 it out as a table. Reads English, Russian, Turkmen and Kyrgyz.
CONTROL

SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)} \
    dpkg-deb --root-owner-group "-Zxz" "-z${COMPRESSION:-6}" --build "$tree" "$out"
du -h "$out"
