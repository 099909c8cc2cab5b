# Chancery as an image: compiled in one stage, its runtime dependencies installed in another, so that the
# image holds neither the toolchain nor npm's cache. Debian, not Alpine: lmdb and msgpackr ship binaries
# made for this Node on glibc, and nothing is compiled or downloaded at install.
ARG NODE_IMAGE=node:20-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json ./
COPY src ./src
COPY tools/bundle ./tools/bundle
# The build starts the service once, for the code that a start takes.
COPY docs/errors.md ./docs/errors.md
COPY schema ./schema
COPY seed ./seed
RUN npm run build

FROM ${NODE_IMAGE} AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM ${NODE_IMAGE}
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist/bundle ./dist/bundle
COPY package.json ./
COPY docs/errors.md ./docs/errors.md
COPY schema ./schema
COPY seed ./seed
# Without MONGODB_URI the service keeps its own store here.
RUN install -d -o node -g node -m 700 /data
VOLUME /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# node itself, not npm: it gets the SIGTERM, and drains.
CMD ["node", "dist/bundle/cli.js", "start"]
