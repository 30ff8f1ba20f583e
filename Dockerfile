# Compiles with the development dependencies, which the second stage leaves behind.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json rolldown.config.ts ./
COPY src src
COPY commands commands
COPY scripts scripts
# Validated and stored by the build, which also learns the names in questions.
COPY data data
RUN npm run build

FROM node:22-slim
ENV NODE_ENV=production
# As `npm start` has it: garbage is collected before the heap has grown to four times its use.
ENV NODE_OPTIONS=--max-old-space-size=256
# Where the health check asks, and where Prometheus may.
ENV METRICS_PORT=9464
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY data data
COPY --from=build /app/dist dist
COPY LICENSE PRIVACY.md ./
USER node
STOPSIGNAL SIGTERM
# By a shell, which puts the port in; the image has no curl.
HEALTHCHECK --interval=30s --timeout=5s --start-period=15s --retries=3 \
  CMD exec node dist/src/health-check.js "http://127.0.0.1:${METRICS_PORT}/healthz"
# The gateway front; for the HTTP front: docker run … morn node dist/src/main.js --serve
CMD ["node", "dist/src/main.js"]
