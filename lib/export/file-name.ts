/** Table names may hold anything; file names may not. */
export function safeFileName(name: string): string {
  const safe = name.replace(/[\\/:*?"<>|\p{Cc}\p{Cs}]/gu, "_").replace(/^\.+/, "_");
  return safe === "" ? "table" : safe;
}
