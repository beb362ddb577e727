/**
 * Work on software by kind: type of conventional commits, label, verb phrases for titles, the same as notes of a release, and weight. Details:
 * {part} is any part, {screen} one that people look at, {list} one that lists things, {service} one without a face; {thing}, {a_thing}
 * and {things} are what they hold.
 */
export const CHANGES = `
kind;type;label;titles[];notes[];bodies[];weight#
Bug;fix;bug;{Screen} crashes with an empty {thing}|{Screen} shows the wrong {thing} after saving|Race condition in {service}|Memory leak in {service}|{Screen} ignores the time zone|Duplicate {thing} when clicking twice in {screen}|{Service} times out for large files|{Screen} forgets the filter after going back|{Thing} is missing in {list} until reload|{Service} retries forever after a failed {thing};Fixed a crash of {screen} with an empty {thing}|Fixed the wrong {thing} in {screen} after saving|Fixed a race condition in {service}|Fixed a memory leak in {service}|{Screen} respects the time zone again|No more duplicate {things} when clicking twice in {screen}|{Service} no longer times out for large files|{Screen} keeps the filter when going back|New {things} appear in {list} without a reload|{Service} stops retrying a failed {thing} after five attempts;Steps: open {part}, change the {thing}, save. Expected: the {thing} is kept. Actual: an error is shown.|Happens since version {version}. The log shows a null value in {part}.|Cannot be reproduced with fewer than {count} {things}. Seen by {few} customers so far.;34
Feature;feat;enhancement;Add {thing} filter to {list}|Bulk edit of {things} in {list}|Export {things} from {list} as CSV|Keyboard shortcuts for {screen}|Show {thing} history in {list}|Dark mode for {screen}|Let admins rename {a_thing}|Retry button for failed {things} in {list}|Configurable timeouts for {service}|Sort {list} by {thing};Added {a_thing} filter to {list}|Bulk edit of {things} in {list}|Export of {things} from {list} as CSV|Keyboard shortcuts for {screen}|{List} shows the history of {a_thing}|Dark mode for {screen}|Admins can rename {a_thing}|Retry button for failed {things} in {list}|Timeouts of {service} can be configured|{List} can be sorted by {thing};Users ask for this {few} times a month. The {thing} is known already, so {part} only has to show it.|As an admin I want this in {part}, so that {a_thing} need not be changed by hand.|Acceptance: visible in {part}, covered by tests, documented.;26
Performance;perf;performance;Speed up {list} for {count} {things}|Cache {thing} lookups in {service}|Avoid repeated queries in {list}|Load {screen} lazily;{List} is faster with {count} {things}|{Service} caches {thing} lookups|{List} needs fewer queries|{Screen} loads only what is visible;{Part} takes {slow} seconds with {count} {things}. Goal: under one second.|The profile shows one query per {thing} in {part}.;7
Documentation;docs;documentation;Document {thing} settings|Correct example for {part} in the guide|Describe errors of {service}|Add upgrade notes for version {version};;The guide of {part} still shows the old {thing}.|A reader could not find how to change the {thing}.;9
Refactoring;refactor;technical debt;Split {part} into smaller modules|Replace old {thing} helper in {part}|Move {thing} checks out of {part}|Simplify error handling in {service};;{Part} has grown to {count} lines and the {thing} logic is written twice.|No change for users. Makes the {thing} easier to test.;9
Dependencies;chore;dependencies;Upgrade framework of {screen}|Update linter rules|Bump database driver of {service}|Remove unused package from {part}|Bump HTTP client of {service};Upgraded the framework of {screen}|Updated development tools|Upgraded the database driver of {service}|Removed an unused package from {part}|Upgraded the HTTP client of {service};Minor upgrade, tests of {part} pass.|The old version gets no fixes any more.;8
Tests;test;tests;Stabilize the flaky test of {part}|Add tests for {thing} limits|Cover error paths of {service};;The test of {part} fails once in {count} runs.|The {thing} limits have no test yet.;6
Build;ci;build;Cache packages in the pipeline|Build {service} for ARM|Run tests of {part} in parallel;;The pipeline takes {slow} minutes, half of it for {part}.|Needed for the new build agents.;5
Security;fix;security;Check permissions in {service}|Escape {thing} names in {list}|Rotate token after login|Limit login attempts|Hide {things} from guests in {list};{Service} checks permissions of every request|{List} escapes {thing} names|Tokens are rotated after login|Login attempts are limited|{List} hides {things} from guests;Found in a review: {a_thing} of another account can be read through {part}.|Reported by a customer, no sign of abuse.;4
Breaking;feat;breaking change;Remove the old {thing} API|Require version {version} of the runtime|Rename {thing} fields in the API|Drop the old format of {service};Removed the old {thing} API, see the upgrade notes|Now requires version {version} of the runtime|Renamed {thing} fields in the API|{Service} no longer reads the old format;Announced {few} months ago, {count} calls a day still use it.;1
`;
/** What people look at, those of them that list things, and what works behind. */
export const SCREENS =
  "checkout|the login page|the invoice page|the settings page|the report view|the calendar|the mobile menu|the admin panel|the dashboard|the order list|the search page|the team page".split(
    "|",
  );
export const LISTS =
  "the report view|the admin panel|the dashboard|the order list|the search page|the invoice list|the audit log".split(
    "|",
  );
export const SERVICES =
  "the importer|the mailer|the webhook sender|the search index|file upload|billing|the sync job|the PDF export|the API gateway|the job queue|the scheduler".split(
    "|",
  );
export const THINGS =
  "customer|order|invoice|discount|role|tag|address|comment|template|price|team|attachment|project|payment|note".split(
    "|",
  );
/** Invented repositories: name, language, topic, what they do. */
export const REPOSITORIES = `
name;language;topic;description;weight#
swift-router;TypeScript;web;A tiny router for server-rendered apps;10
paper-forms;TypeScript;frontend;Form state and validation without ceremony;9
tidy-charts;TypeScript;visualization;Accessible charts in plain SVG;8
lantern-ui;TypeScript;components;Components for dashboards;8
pebble-cache;Go;storage;In-memory cache with expiry and snapshots;7
harbor-queue;Go;messaging;A durable job queue on top of PostgreSQL;7
kestrel-proxy;Go;networking;Reverse proxy with hot configuration;6
tern-migrate;Go;database;Schema migrations as plain SQL;5
quiet-log;Rust;logging;Structured logging with no allocations;5
ferrous-csv;Rust;parsing;Streaming CSV reader and writer;5
mossdb;Rust;database;Embedded key-value store;6
pinecone-parse;Rust;parsing;Parser combinators with good errors;3
datafold-lite;Python;data;Compare two tables and explain the difference;8
crisp-frames;Python;data;Checks for data frames;8
thrush-nlp;Python;machine-learning;Small text models for classification;9
orchard-ml;Python;machine-learning;Training loops that fit on one page;9
sparrow-api;Python;web;Typed HTTP APIs;7
cron-garden;Python;automation;Schedules with a calendar view;5
vault-notes;Python;security;Encrypted notes on the command line;3
copper-auth;Java;security;Single sign-on for server apps;5
meridian-batch;Java;data;Batch jobs that can be resumed;4
fernwork;Java;web;A small application framework;5
ledger-core;Kotlin;finance;Double-entry bookkeeping engine;3
trailmaps;Kotlin;android;Offline maps for hikers;4
brisk-test;C#;testing;Snapshot tests for services;4
alder-orm;C#;database;Light object mapping;4
rivet;C++;graphics;Vector rendering on the GPU;4
tinysim;C++;simulation;Physics for small robots;4
mailpress;PHP;e-mail;Templates for transactional mail;4
shopfront;PHP;e-commerce;A plain shop for small stores;5
candid-cms;Ruby;cms;A content system with previews;4
nightjar-jobs;Ruby;background-jobs;Background jobs with retries;4
lumen-kit;Swift;ios;Charts and lists for iOS;4
bindweed;C;embedded;Message bus for microcontrollers;3
shellmate;Shell;automation;Helpers for deployment scripts;4
`;
