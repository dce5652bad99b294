#!/usr/bin/env bash
# SPDX-FileCopyrightText: Qorgan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# mainjob.sh QORGAN-CLI [FOLDER]: the main job from end to end, in a training register of its own.
# A neighbour tells of violence, nobody complains: incident, protective order, service, three sheets, what is due.
# People and places are invented. The clock is set, as only a training register allows.

set -euo pipefail
cli=$(realpath "$1")
inputs=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
home=${XDG_DATA_HOME:-${HOME:-/tmp}/.local/share}/qorgan
folder=${2:-$home/training-$(date +%Y-%m-%d-%H%M%S)}

umask 077
mkdir -p "$(dirname "$folder")"
mkdir "$folder"
export QORGAN_REGISTER=$folder/register
unset QORGAN_LOGIN

step() { printf '\n── %s\n' "$*"; }
at() { export QORGAN_NOW=$1; }
# The record's own id: the one outside all inner objects of the answer.
record_id() {
  tr -d '\n' | sed -e 's/^ *{//' -e 's/} *$//' -e ':a' -e 's/{[^{}]*}//g' -e 'ta' \
    -e 's/.*"id" *: *"\([0-9a-f-]*\)".*/\1/'
}
new_password() { head -c 15 /dev/urandom | base64 | tr '+/' 'xy'; }

step "A training register of its own: $QORGAN_REGISTER"
at 2026-11-20T21:00:00+05:00
administrator_password=$(new_password)
inspector_password=$(new_password)
printf 'admin %s\ninspector %s\n' "$administrator_password" "$inspector_password" >"$folder/passwords.txt"
QORGAN_NEW_PASSWORD=$administrator_password "$cli" init --training \
  --unit-name "Оқу полиция бөлімі" --unit-code 2710 --region 27 --admin-login admin
QORGAN_NEW_PASSWORD=$inspector_password QORGAN_PASSWORD=$administrator_password "$cli" --login admin \
  user add inspector --role inspector --full-name "Үлгіев Учаске Сынақұлы" --rank police_captain \
  --position district_inspector --section 7
export QORGAN_LOGIN=inspector QORGAN_PASSWORD=$inspector_password

step "21:55  The incident: seen by a neighbour who gave no name; the victim wrote no complaint"
at 2026-11-20T21:55:00+05:00
incident=$("$cli" --json incident add --file "$inputs/incident.json" | record_id)
"$cli" incident show "$incident"

step "23:10  The protective order: everything but the restrictions is taken from the incident"
at 2026-11-20T23:10:00+05:00
sed "s/@INCIDENT@/$incident/" "$inputs/order.json" >"$folder/order.json"
order=$("$cli" --json order issue --file "$folder/order.json" | record_id)
"$cli" order show "$order"

step "23:40  Served against signature: from here its 30 days run"
at 2026-11-20T23:40:00+05:00
"$cli" order serve "$order" --at 2026-11-20T23:40:00+05:00 --mode signed

step "23:45  The offender's sheet in Kazakh, in Russian, and in both side by side"
at 2026-11-20T23:45:00+05:00
for language in kk ru kk+ru; do
  "$cli" print protective-order "$order" --audience offender --lang "$language" \
    --out "$folder/protective-order-$language.pdf"
done

step "The next morning: what is due"
at 2026-11-21T08:30:00+05:00
"$cli" due

cat <<END

Done. Everything lies in $folder:
  register/                     the encrypted register (training)
  passwords.txt                 logins "admin" and "inspector" with their passwords
  protective-order-kk.pdf       the order in Kazakh
  protective-order-ru.pdf       in Russian
  protective-order-kk+ru.pdf    in both languages on one sheet
To open the same register in the window: build/release/bin/qorgan --register "$QORGAN_REGISTER"
END
