#!/bin/sh
# Creates every topic of topics.txt that is not there yet: create-topics.sh <bootstrap servers> [partitions] [replicas]
set -eu
servers=$1
partitions=${2:-4}
replicas=${3:-1}
while read -r topic; do
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$servers" --create --if-not-exists \
    --topic "$topic" --partitions "$partitions" --replication-factor "$replicas"
done <"$(dirname "$0")/topics.txt"
