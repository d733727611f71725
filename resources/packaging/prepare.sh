# Sourced by app/run, tests/run and others: installs what is missing, configures and builds.
# Expects $root, the top of the source tree.

# packages [PURPOSE]: what building, running and testing need, and what is listed "# only to PURPOSE".
packages() {
    awk -v purpose="# only to ${1:-}" '/^# only to/ { other = 1; wanted = $0 == purpose } !other || wanted' \
        "$root/resources/packaging/debian-packages.txt" | sed 's/#.*//' | xargs
}

install_packages() {
    local missing=() name
    for name in $(packages "$@"); do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    local as_root=()
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing and only root can install them: ${missing[*]}" >&2
            echo "Run as root: apt-get install ${missing[*]}" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    echo "Installing ${#missing[@]} packages: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build PRESET [TARGET...]: configures and builds in build/PRESET.
build() {
    local preset=$1
    shift
    (cd "$root" && cmake --preset "$preset" --log-level=WARNING)
    cmake --build "$root/build/$preset" ${1:+--target "$@"}
}
