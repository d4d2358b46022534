# A service as built by ./preop or mvn package: docker build -f deploy/compose/service.Dockerfile --build-arg MODULE=task-service .
FROM eclipse-temurin:25-jre
ARG MODULE
COPY ${MODULE}/target/quarkus-app/ /app/
USER 10001
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/quarkus-run.jar"]
