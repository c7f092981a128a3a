# Started by the launcher with a pipe as its input. One order per line:
#   add PID START_TICKS SIGNAL   this child must not outlive the launcher
#   del PID                      it has ended
#   end                          the launcher leaves in peace
declare -A children
while read -r order pid start signal; do
  case "$order" in
    add) children[$pid]="$start $signal" ;;
    del) unset "children[$pid]" ;;
    end) exit 0 ;;
  esac
done

alive() { # PID START_TICKS: the same process, not a later one under the same number
  local stat
  stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
  stat=${stat##*) }
  set -- "$2" $stat
  [ "$2" != Z ] && [ "${21}" = "$1" ]
}

echo "the launcher is gone: ending ${!children[*]}"
for pid in "${!children[@]}"; do
  read -r start signal <<<"${children[$pid]}"
  alive "$pid" "$start" && kill "-$signal" "$pid"
done
for _ in $(seq 50); do
  left=
  for pid in "${!children[@]}"; do
    read -r start _ <<<"${children[$pid]}"
    alive "$pid" "$start" && left="$left $pid"
  done
  [ -z "$left" ] && exit 0
  sleep 0.2
done
echo "still there after 10 s:$left"
# Each child leads a session of its own; what it started goes with it.
for pid in $left; do
  kill -KILL -- "-$pid" 2>/dev/null || kill -KILL "$pid"
done
