/** The page that shows the OpenAPI document. Plain HTML: Swagger UI needs nothing of the app around it. */
export function docsPage(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rowsmith API</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/reference/theme.css">
<script src="/reference/theme.js"></script>
</head>
<body>
<header class="bar">
<a href="/"><svg aria-hidden="true" viewBox="0 0 20 18"><path fill="currentColor" d="M0 0h5v5H0zM7 0h13v5H7zM0 13h5v5H0zM7 13h13v5H7z"/><path class="mark" d="M0 6.5h5v5H0zM7 6.5h13v5H7z"/></svg>Rowsmith</a>
<span>API reference</span>
</header>
<main id="reference"></main>
<script src="/swagger-ui/swagger-ui-bundle.js"></script>
<script src="/swagger-ui/start.js"></script>
</body>
</html>
`;
}
