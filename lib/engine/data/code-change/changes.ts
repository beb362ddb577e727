/** Work on software by kind: type of conventional commits, label, verb phrases for titles, and weight. {part}, {Part} and {thing} are details. */
export const CHANGES = `
kind;type;label;titles[];bodies[];weight#
Bug;fix;bug;{Part} crashes with an empty {thing}|{Part} shows the wrong {thing} after saving|Race condition in {part}|Memory leak in {part}|Time zone ignored in {part}|Duplicate {thing} when clicking twice|{Part} times out for large files;Steps: open {part}, change the {thing}, save. Expected: the {thing} is kept. Actual: an error is shown.|Happens since version {version} on every browser. The log shows a null value in {part}.|Cannot be reproduced with fewer than {count} records. Seen by {few} customers so far.;34
Feature;feat;enhancement;Add {thing} filter to {part}|Bulk edit of {thing}s in {part}|Export {thing}s from {part} as CSV|Keyboard shortcuts for {part}|Show {thing} history in {part}|Dark mode for {part}|Let admins rename a {thing};Users ask for this {few} times a month. The {thing} is known already, so {part} only has to show it.|As an admin I want this in {part}, so that a {thing} need not be changed by hand.|Acceptance: visible in {part}, covered by tests, documented.;26
Performance;perf;performance;Speed up {part} for {count} {thing}s|Cache {thing} lookups in {part}|Avoid repeated queries in {part}|Load {part} lazily;{Part} takes {slow} seconds with {count} {thing}s. Goal: under one second.|The profile shows one query per {thing} in {part}.;7
Documentation;docs;documentation;Document {thing} settings|Correct example for {part} in the guide|Describe errors of {part}|Add upgrade notes for version {version};The guide of {part} still shows the old {thing}.|A reader could not find how to change the {thing}.;9
Refactoring;refactor;technical debt;Split {part} into smaller modules|Replace old {thing} helper in {part}|Move {thing} checks out of {part}|Simplify error handling in {part};{Part} has grown to {count} lines; the {thing} logic is written twice.|No change for users. Makes the {thing} easier to test.;9
Dependencies;chore;dependencies;Upgrade framework of {part}|Update linter rules|Bump database driver used by {part}|Remove unused package from {part};Minor upgrade, tests of {part} pass.|The old version gets no fixes any more.;8
Tests;test;tests;Flaky test in {part}|Add tests for {thing} limits|Cover error paths of {part};The test of {part} fails once in {count} runs.|The {thing} limits have no test yet.;6
Build;ci;build;Cache packages in the pipeline|Build {part} for ARM|Run tests of {part} in parallel;The pipeline takes {slow} minutes, half of it for {part}.|Needed for the new build agents.;5
Security;fix;security;Check permissions in {part}|Escape {thing} names in {part}|Rotate token after login|Limit login attempts in {part};Found in a review: a {thing} of another account can be read through {part}.|Reported by a customer, no sign of abuse.;4
`;
export const PARTS =
  "checkout|login|search|the invoice page|user settings|the report view|the importer|notifications|the calendar|webhooks|the mobile menu|the admin panel|file upload|the dashboard|billing".split(
    "|",
  );
export const THINGS =
  "customer|order|invoice|date|currency|role|tag|address|comment|template|price|team|attachment|project".split("|");
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
