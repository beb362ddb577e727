/**
 * Requests that web servers answer: method, path ({n} is a number, {slug}, {section} and {post} are names), answers with their weights, content, usual bytes and
 * milliseconds, weight.
 */
export const ROUTES = `
kind;method;path;statuses;content_type;usual_bytes#;ms#;weight#
page;GET;/;200:90 304:8 503:1 500:1;text/html;18400;120;120
page;GET;/products;200:92 304:6 500:2;text/html;32600;180;70
page;GET;/products/{slug};200:90 304:4 404:5 500:1;text/html;28400;160;110
page;GET;/category/{section};200:93 404:5 500:2;text/html;34200;190;60
page;GET;/search?q={slug};200:96 400:2 503:2;text/html;22800;260;50
page;GET;/blog/{post};200:93 304:3 404:4;text/html;21400;110;50
page;GET;/about;200:94 304:6;text/html;12800;70;14
page;GET;/contact;200:95 304:5;text/html;9800;70;14
page;GET;/cart;200:97 302:2 500:1;text/html;14600;150;36
page;GET;/checkout;200:88 302:10 500:2;text/html;16200;210;20
page;GET;/login;200:96 302:4;text/html;6400;60;26
page;GET;/account;200:70 302:28 500:2;text/html;13400;170;20
page;GET;/account/orders/{n};200:82 302:12 403:3 404:3;text/html;11200;180;14
page;POST;/login;302:82 401:14 429:3 500:1;text/html;420;240;24
page;POST;/logout;302:100;text/html;0;40;8
page;POST;/register;302:86 400:9 409:5;text/html;380;320;6
page;POST;/cart/items;302:94 400:4 500:2;text/html;360;140;26
page;POST;/checkout;302:88 400:7 402:3 500:2;text/html;410;820;10
page;POST;/contact;302:94 400:6;text/html;240;180;4
asset;GET;/static/app.{n}.js;200:62 304:38;application/javascript;184000;14;110
asset;GET;/static/style.{n}.css;200:60 304:40;text/css;46200;10;90
asset;GET;/images/{slug}.webp;200:66 304:31 404:3;image/webp;78400;22;150
asset;GET;/favicon.ico;200:58 304:40 404:2;image/x-icon;4286;6;36
asset;GET;/robots.txt;200:96 304:4;text/plain;312;6;14
asset;GET;/sitemap.xml;200:96 304:4;application/xml;48200;60;6
asset;GET;/fonts/inter.woff2;200:56 304:44;font/woff2;48256;12;44
probe;GET;/wp-login.php;404:96 403:4;text/html;548;14;18
probe;GET;/.env;404:88 403:12;text/html;548;10;12
probe;GET;/phpmyadmin/;404:97 403:3;text/html;548;12;8
probe;POST;/xmlrpc.php;404:86 405:14;text/html;548;14;8
probe;GET;/.git/config;404:84 403:16;text/html;548;10;6
health;GET;/healthz;200:99 503:1;text/plain;2;3;40
api;GET;/api/v1/users;200:92 401:5 429:1 500:2;application/json;8200;84;60
api;GET;/api/v1/users/{n};200:88 401:3 403:2 404:6 500:1;application/json;740;38;80
api;POST;/api/v1/users;201:84 400:8 409:5 422:3;application/json;680;140;12
api;PATCH;/api/v1/users/{n};200:88 400:5 403:3 404:4;application/json;720;90;14
api;DELETE;/api/v1/users/{n};204:86 403:8 404:6;application/json;0;70;4
api;GET;/api/v1/orders;200:93 401:4 500:2 504:1;application/json;14800;130;64
api;GET;/api/v1/orders/{n};200:90 403:2 404:7 500:1;application/json;1900;60;70
api;POST;/api/v1/orders;201:86 400:6 402:3 422:3 500:2;application/json;1700;340;24
api;PUT;/api/v1/orders/{n};200:88 400:4 404:4 409:4;application/json;1800;160;8
api;GET;/api/v1/products;200:96 304:2 500:2;application/json;22400;96;90
api;GET;/api/v1/products/{n};200:92 304:2 404:6;application/json;1400;34;100
api;GET;/api/v1/search?q={slug};200:95 400:3 503:2;application/json;9600;180;50
api;POST;/api/v1/auth/token;200:84 401:13 429:3;application/json;920;160;36
api;POST;/api/v1/auth/refresh;200:93 401:7;application/json;880;60;26
api;POST;/api/v1/payments;201:84 400:5 402:8 502:2 504:1;application/json;860;640;14
api;GET;/api/v1/payments/{n};200:92 403:3 404:5;application/json;980;54;14
api;POST;/api/v1/webhooks;202:97 400:3;application/json;24;30;18
api;GET;/api/v1/reports/{n};200:86 202:8 403:3 504:3;application/json;64000;1400;8
api;POST;/api/v1/uploads;201:86 413:6 415:4 500:4;application/json;320;900;6
api;GET;/api/v1/notifications;200:97 401:3;application/json;3200;44;44
api;GET;/api/v1/inventory/{n};200:94 404:6;application/json;480;28;30
`;

/** What stands for {slug}. */
export const SLUGS =
  "linen-shirt|canvas-sneaker|rain-jacket|wool-scarf|weekender-bag|ceramic-mug|desk-lamp|running-tights|leather-belt|throw-blanket|oak-shelf|tea-kettle|yoga-mat|trail-backpack|garden-chair|notebook-set|cotton-socks|steel-bottle|winter-boots|board-game".split(
    "|",
  );

export const SECTIONS = ["shoes", "jackets", "bags", "kitchen", "lighting", "garden", "sports", "gifts", "sale"];
export const POSTS = [
  "care-for-wool",
  "pack-for-a-weekend",
  "choose-running-shoes",
  "brew-better-tea",
  "small-kitchens",
  "gift-guide",
  "repair-a-zip",
];
