/** What a browser says about itself in the header User-Agent. */

export interface Client {
  device: string;
  model: string;
  os: string;
  osVersion: string;
  browser: string;
  browserVersion: string;
}

const WEBKIT = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
const BLINK = "AppleWebKit/537.36 (KHTML, like Gecko)";
/** Opera and Samsung's browser are built on an older Chrome. */
const OPERA_LAG = 18;
const SAMSUNG_CHROME = "136";

export function userAgentOf(client: Client): string {
  if (client.os === "iOS" || client.os === "iPadOS") return appleMobile(client);
  if (client.browser === "Safari")
    return `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${WEBKIT} Version/${client.browserVersion} Safari/605.1.15`;
  return client.browser === "Firefox" ? gecko(client) : chromium(client);
}

function appleMobile({ os, osVersion, browser, browserVersion }: Client): string {
  // From 26 on, the header keeps saying 18_7.
  const system = (Number(osVersion) >= 26 ? "18.7" : osVersion).replace(".", "_");
  const head = `Mozilla/5.0 (${os === "iOS" ? `iPhone; CPU iPhone OS ${system}` : `iPad; CPU OS ${system}`} like Mac OS X) ${WEBKIT}`;
  const own =
    browser === "Chrome"
      ? `CriOS/${browserVersion}.0.7444.77`
      : browser === "Firefox"
        ? `FxiOS/${browserVersion}.0`
        : `Version/${browserVersion}`;
  return `${head} ${own} Mobile/15E148 Safari/604.1`;
}

function gecko({ os, osVersion, device, browserVersion }: Client): string {
  const version = `${browserVersion}.0`;
  if (os === "Android")
    return `Mozilla/5.0 (Android ${osVersion}; ${device === "Tablet" ? "Tablet" : "Mobile"}; rv:${version}) Gecko/${version} Firefox/${version}`;
  const system =
    { Windows: "Windows NT 10.0; Win64; x64", macOS: "Macintosh; Intel Mac OS X 10.15" }[os] ?? "X11; Linux x86_64";
  return `Mozilla/5.0 (${system}; rv:${version}) Gecko/20100101 Firefox/${version}`;
}

const DESKTOP_SYSTEMS: Readonly<Record<string, string>> = {
  Windows: "Windows NT 10.0; Win64; x64",
  macOS: "Macintosh; Intel Mac OS X 10_15_7",
  ChromeOS: "X11; CrOS x86_64 14541.0.0",
  Linux: "X11; Linux x86_64",
  Android: "Linux; Android 10; K",
};

function chromium({ os, device, browser, browserVersion }: Client): string {
  const head = `Mozilla/5.0 (${DESKTOP_SYSTEMS[os]}) ${BLINK}`;
  const tail = `${device === "Mobile" ? "Mobile " : ""}Safari/537.36`;
  switch (browser) {
    case "Edge":
      return `${head} Chrome/${browserVersion}.0.0.0 ${tail} Edg/${browserVersion}.0.0.0`;
    case "Opera":
      return `${head} Chrome/${Number(browserVersion) + OPERA_LAG}.0.0.0 ${tail} OPR/${browserVersion}.0.0.0`;
    case "Samsung Internet":
      return `${head} SamsungBrowser/${browserVersion} Chrome/${SAMSUNG_CHROME}.0.0.0 ${tail}`;
    default:
      return `${head} Chrome/${browserVersion}.0.0.0 ${tail}`;
  }
}
