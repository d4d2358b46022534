FROM eclipse-temurin:25-jre
COPY provider-simulators/target/provider-simulators.jar /app/
COPY provider-simulators/target/lib/ /app/lib/
USER 10001
ENTRYPOINT ["java", "-jar", "/app/provider-simulators.jar"]
