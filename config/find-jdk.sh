# Sourced by run, test and bench: sets JAVA_HOME to a JDK of 21 or later, or says in one line what to install.

jdk_is_new_enough() {
  [ -x "$1/bin/javac" ] || return 1
  local version
  version=$("$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p')
  case "$version" in
    '' | *[!0-9]*) return 1 ;;
    *) [ "$version" -ge 21 ] ;;
  esac
}

find_jdk() {
  local candidate toolchains="$HOME/.m2/toolchains.xml"
  local candidates=()
  [ -n "${JAVA_HOME:-}" ] && candidates+=("$JAVA_HOME")
  [ -f "$toolchains" ] && while IFS= read -r candidate; do candidates+=("$candidate"); done \
    < <(sed -n 's:.*<jdkHome>\(.*\)</jdkHome>.*:\1:p' "$toolchains")
  for candidate in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    candidates+=("$candidate")
  done
  for candidate in "${candidates[@]}"; do
    if jdk_is_new_enough "$candidate"; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
  done
  echo "Stadion needs a JDK of version 21 or later: install one (e.g. Temurin 25), or point JAVA_HOME at it." >&2
  return 1
}

find_jdk || exit 69
command -v mvn >/dev/null || { echo "Stadion is built with Maven 3.8.6 or later: install it (e.g. apt-get install maven)." >&2; exit 69; }
