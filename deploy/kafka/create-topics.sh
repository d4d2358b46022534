#!/bin/sh
# Creates every topic of topics.txt that is not there yet: create-topics.sh <bootstrap servers> [partitions] [replicas]
set -eu
servers=$1
partitions=${2:-4}
replicas=${3:-1}
while read -r topic; do
  set -- --topic "$topic" --partitions "$partitions" --replication-factor "$replicas"
  case $topic in
    # what is in the making is worth nothing after seconds
    utterance.partial | task.planning) set -- "$@" --config retention.ms=60000 --config segment.ms=60000 ;;
  esac
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$servers" --create --if-not-exists "$@"
done <"$(dirname "$0")/topics.txt"
