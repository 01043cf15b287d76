# The program as a container. Publish first, with the SDK on your machine; the image holds only the result:
#   dotnet publish InviteBot --configuration Release --runtime linux-x64 --self-contained --output artifacts/app
#   docker build --tag invitebot .
FROM debian:bookworm-slim

# Texts are compared with ICU (docs/decisions/0002); certificates for TLS to the database and the channel.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends ca-certificates libicu72 libssl3 \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin invitebot \
 && install --directory --owner 10001 --group 10001 --mode 0700 /data

COPY artifacts/app /app

# Nothing is written outside /data: the file system can be read-only.
ENV ASPNETCORE_URLS=http://+:8080 \
    DOTNET_EnableDiagnostics=0 \
    XDG_DATA_HOME=/data \
    Storage__DataFolder=/data

USER 10001:10001
WORKDIR /app
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM

HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]

ENTRYPOINT ["/app/InviteBot"]
