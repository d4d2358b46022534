# The operator console as built by ./preop up or npm run build: docker build -f deploy/compose/console.Dockerfile .
FROM nginxinc/nginx-unprivileged:1.29
COPY deploy/console/nginx.conf.template /etc/nginx/templates/default.conf.template
COPY operator-console/dist/ /usr/share/nginx/html/
EXPOSE 8090
