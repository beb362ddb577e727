/** The page that shows the OpenAPI document. Plain HTML: Swagger UI needs nothing of the app around it. */
export function docsPage(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rowsmith API</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/swagger-ui/swagger-ui.css">
<style>
  body { margin: 0; }
  .home { display: block; padding: 16px 20px 0; max-width: 1460px; margin: 0 auto; font: 500 14px system-ui, sans-serif; }
  .home a { color: inherit; }
  /* Swagger UI has no dark theme; turning the page's colours round keeps its contrast. */
  @media (prefers-color-scheme: dark) {
    html { background: #fff; filter: invert(0.92) hue-rotate(180deg); }
  }
</style>
</head>
<body>
<nav class="home"><a href="/">Rowsmith</a></nav>
<main id="reference"></main>
<script src="/swagger-ui/swagger-ui-bundle.js"></script>
<script src="/swagger-ui/start.js"></script>
</body>
</html>
`;
}
