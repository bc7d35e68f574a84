import { ALONE, ALWAYS, FOR_GOOD, FRAMES, KEPT, PICTURES } from "../headers";

const escaped = (path: string): string => path.replaceAll(".", "\\.");

/** A site for nginx: the add-in and the web edition in a folder of a server, over https. */
export function nginxRecipe(): string {
  const always = Object.entries(ALWAYS).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const alone = ALONE.filter(Boolean).map(escaped).join("|");
  return `# 指标簿的 nginx 设置。要改：server_name（两处）、证书（两行）、/srv/zhibiao/site（两处）；
# 放进 /etc/nginx/conf.d/，运行 nginx -t && nginx -s reload。详见 docs/deployment.md
#
# For nginx: put it into /etc/nginx/conf.d/, name your server, its certificate and the folder "site" of the
# package, and run: nginx -t && nginx -s reload
# Made by "npm run recipes" from src/serving/headers.ts.

# what is named by its content is kept for good; pages are never kept; of icons nothing is said, or Office shows none
map $uri $zhibiao_cache {
  default "${KEPT.never}";
  "~/(${FOR_GOOD.join("|")})/" "${KEPT.forGood}";
  "~/${PICTURES}/" "";
}

# who may show a page within one of his own: Excel on the web shows the pages of the add-in, nobody the others
map $uri $zhibiao_frames {
  default "";
  "~/(${alone})$" "${FRAMES}";
}

server {
  listen 80;
  server_name server.local;
  return 301 https://$host$request_uri;
}

server {
  listen 443 ssl;
  server_name server.local;
  ssl_certificate /etc/ssl/zhibiao/server.crt;
  ssl_certificate_key /etc/ssl/zhibiao/server.key;
  server_tokens off;

  location = /zhibiao {
    return 301 /zhibiao/;
  }

  # which version this is; nginx looks after no files, support.html does
  location = /zhibiao/health {
    default_type application/json;
    alias /srv/zhibiao/site/health.json;
    add_header Cache-Control "${KEPT.never}";
    ${always.join("\n    ")}
  }

  # no hidden files, whoever has left some there
  location ~ ^/zhibiao/(.*/)?\\. {
    return 404;
  }

  location /zhibiao/ {
    alias /srv/zhibiao/site/;
    index index.html;
    charset utf-8;
    charset_types text/css text/plain text/xml application/javascript application/json;
    # beside each file stands what is sent to who can read it compressed
    gzip_static on;
    # without "always": what is not there yet, while files are copied, is nothing to keep
    add_header Cache-Control $zhibiao_cache;
    add_header Content-Security-Policy $zhibiao_frames always;
    ${always.join("\n    ")}
  }
}
`;
}
