#!/usr/bin/env bash
# SPDX-FileCopyrightText: Qorgan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/ui/cups.sh [FOLDER]   prints orders through the window on a CUPS server of its own and looks at what comes
#                             out; the printed sheets and their pictures lie in FOLDER (build/cups).
#
# Needs the Debian packages cups and cups-client, and printer-driver-cups-pdf for its PDF printer; it is run by root,
# as a print server is. Nothing of the machine's own printing is touched: the server has its own folders, and its
# socket is known to this script alone.

source "$(dirname "${BASH_SOURCE[0]}")/../../app/setup.sh"
folder=$(realpath -m "${1:-build/cups}")
if [[ ! -x /usr/sbin/cupsd ]] || ! command -v lpadmin >/dev/null; then
  say "skipped: there is no CUPS here. Install it with: apt-get install cups cups-client printer-driver-cups-pdf"
  exit 0
fi
if [[ $EUID -ne 0 ]]; then
  say "skipped: a print server is started by root."
  exit 0
fi
configure release
build release qorgan_cups

scratch=$(mktemp -d /tmp/qorgan-cups.XXXXXX)
chmod 755 "$scratch"
server=
finish() {
  if [[ -n $server ]]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$scratch"
}
trap finish EXIT
rm -rf "$folder"
mkdir -p "$folder" "$scratch"/{etc/ppd,cache,state,spool/tmp,log,out,bin}
shelf=$scratch/out
chmod 777 "$shelf"

# A printer that puts each sheet on a shelf, with the options it was printed with, and one that is cups-pdf.
for part in cgi-bin daemon driver filter monitor notifier; do
  [[ ! -e /usr/lib/cups/$part ]] || ln -s "/usr/lib/cups/$part" "$scratch/bin/$part"
done
mkdir "$scratch/bin/backend"
cat >"$scratch/bin/backend/shelf" <<EOF
#!/bin/sh
if [ \$# -eq 0 ]; then echo 'direct shelf "Unknown" "Shelf"'; exit 0; fi
cat "\${6:--}" >"$shelf/shelf-\$1.pdf"
printf '%s\n' "\$5" >"$shelf/shelf-\$1.options"
EOF
chmod 700 "$scratch/bin/backend/shelf"
cat >"$scratch/shelf.ppd" <<'EOF'
*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "SHELF.PPD"
*Manufacturer: "Shelf"
*Product: "(Shelf)"
*ModelName: "Shelf"
*ShortNickName: "Shelf"
*NickName: "Shelf"
*PSVersion: "(3010.000) 0"
*ColorDevice: True
*DefaultColorSpace: RGB
*cupsFilter2: "application/pdf application/pdf 0 -"
*OpenUI *PageSize/Page Size: PickOne
*DefaultPageSize: A4
*PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion/Page Region: PickOne
*DefaultPageRegion: A4
*PageRegion A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "0 0 595 842"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*OpenUI *InputSlot/Tray: PickOne
*DefaultInputSlot: Tray1
*InputSlot Tray1/Tray 1: ""
*InputSlot Tray2/Tray 2: ""
*CloseUI: *InputSlot
*OpenUI *Duplex/2-Sided Printing: PickOne
*DefaultDuplex: None
*Duplex None/Off: ""
*Duplex DuplexNoTumble/Long-Edge: ""
*Duplex DuplexTumble/Short-Edge: ""
*CloseUI: *Duplex
EOF
cat >"$scratch/etc/cupsd.conf" <<EOF
Listen $scratch/cups.sock
LogLevel warn
Browsing Off
WebInterface No
DefaultAuthType None
PreserveJobFiles No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess default
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
EOF
cat >"$scratch/etc/cups-files.conf" <<EOF
ServerRoot $scratch/etc
ServerBin $scratch/bin
CacheDir $scratch/cache
StateDir $scratch/state
RequestRoot $scratch/spool
TempDir $scratch/spool/tmp
AccessLog $scratch/log/access_log
ErrorLog $scratch/log/error_log
PageLog $scratch/log/page_log
SystemGroup root
EOF
export CUPS_SERVER=$scratch/cups.sock
/usr/sbin/cupsd -f -c "$scratch/etc/cupsd.conf" -s "$scratch/etc/cups-files.conf" &
server=$!
for _ in $(seq 50); do
  [[ ! -S $CUPS_SERVER ]] || break
  sleep 0.1
done
[[ -S $CUPS_SERVER ]] || stop "The print server did not start: $(tail -3 "$scratch/log/error_log")"

lpadmin -p Shelf -E -v shelf:/ -P "$scratch/shelf.ppd" 2>/dev/null
export QORGAN_CUPS_SHELF=Shelf QORGAN_CUPS_PDF= QT_QPA_PLATFORM=offscreen TZ=Asia/Almaty LC_ALL=C.UTF-8
if [[ -x /usr/lib/cups/backend/cups-pdf ]]; then
  # Its sheets go where /etc/cups/cups-pdf.conf says: ~/PDF of whoever prints, here of root.
  install -m 700 /usr/lib/cups/backend/cups-pdf "$scratch/bin/backend/cups-pdf"
  lpadmin -p PDF -E -v cups-pdf:/ -P /usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd 2>/dev/null
  QORGAN_CUPS_PDF=PDF
fi

touch "$scratch/started"
build/release/bin/qorgan_cups
for _ in $(seq 100); do
  [[ -n $(lpstat -o 2>/dev/null) ]] || break
  sleep 0.1
done
find "$shelf" -type f -exec cp {} "$folder" \;
pdf_home=$(getent passwd root | cut -d: -f6)/PDF
if [[ -d $pdf_home ]]; then
  find "$pdf_home" -name '*.pdf' -newer "$scratch/started" -exec mv {} "$folder/cups-pdf.pdf" \;
  rmdir --ignore-fail-on-non-empty "$pdf_home"
fi

shopt -s nullglob
sheets=("$folder"/shelf-*.pdf)
[[ ${#sheets[@]} -eq 4 ]] || stop "Four sheets were to lie on the shelf, there are ${#sheets[@]}."
for sheet in "${sheets[@]}"; do
  options=$(<"${sheet%.pdf}.options")
  [[ $options == *sides=two-sided-long-edge* ]] || stop "$(basename "$sheet") is not printed on both sides: $options"
  [[ $options == *InputSlot=Tray2* ]] || stop "$(basename "$sheet") is not from the second tray: $options"
done
[[ -z $QORGAN_CUPS_PDF || -s $folder/cups-pdf.pdf ]] || stop "Nothing came out of cups-pdf."
for sheet in "$folder"/*.pdf; do
  facts=$(pdfinfo "$sheet")
  words=$(pdftotext -layout "$sheet" - 2>/dev/null)
  [[ $facts == *"595 x 842 pts (A4)"* ]] || stop "$(basename "$sheet") is not A4: $facts"
  # The way of cups-pdf leads through PostScript: its letters are drawings, so their ink is counted.
  ink=$(pdftoppm -r 30 -gray "$sheet" 2>/dev/null | tr -d '\377' | wc -c)
  [[ $ink -gt 5000 ]] || stop "$(basename "$sheet") is blank."
  [[ $sheet == */cups-pdf.pdf || $words == *НҰСҚАМАСЫ* || $words == *ПРЕДПИСАНИЕ* ]] ||
    stop "$(basename "$sheet") is no order."
  pdftoppm -r 60 -png "$sheet" "${sheet%.pdf}" 2>/dev/null
  say "$(basename "$sheet"): $(awk '/^Pages/ {print $2}' <<<"$facts") page(s)"
done
say "The sheets and their pictures lie in $folder."
