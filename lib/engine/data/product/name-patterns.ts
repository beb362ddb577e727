/**
 * Sets of name patterns: how often, then slots in order. B brand, S series, F feature, M material, C colour, Z size, X words after the
 * noun, N noun, O model, T title; a comma, dash, colon or bracket before a slot is written with it.
 */
export const NAME_PATTERNS: Readonly<Record<string, string>> = {
  tech: "5 B S F N; 3 B F N; 3 B O N; 2 B S N ,C; 2 B O F N; 1 B F N ,C; 2 S F N; 2 F N ,C; 1 S N ,C; 1 F N X; 2 B F N X",
  screen: "4 B Z F N; 3 B S Z F N; 2 B O Z N; 2 B O Z F N; 2 Z F N; 1 S Z F N; 1 B Z N",
  stored: "4 B S N ,Z; 3 B S F N ,Z; 2 B O N ,Z; 2 B S N ,Z ,C; 2 B F N ,Z; 2 F N ,Z ,C; 2 S F N ,Z; 1 S N ,Z",
  sized: "4 B F N ,Z; 3 B S F N ,Z; 2 B S N ,Z; 1 B N X ,Z; 1 B F N; 2 F N ,Z; 1 F N ,Z ,C; 1 S F N ,Z",
  apparel: "5 B M N; 3 B S M N; 3 B F N; 2 B S N; 2 B F M N; 3 F M N; 2 S M N; 1 M N -C; 1 S F N; 1 B M N -C",
  wear: "4 B S N; 4 B F N; 2 B S F N; 3 B M N; 2 S F N; 2 F M N; 1 S M N; 1 B S N -C; 1 F N -C",
  ware: "4 B M N ,Z; 3 B F M N ,Z; 2 B S M N; 2 B F N ,Z; 1 B S N ,Z; 2 F M N ,Z; 2 M N X ,Z; 1 S M N ,Z; 1 B M N X; 1 F M N ,C",
  furnish: "4 B S N; 3 B S M N; 3 B F N ,C; 2 B M N; 3 S F N; 2 S M N ,C; 2 F M N; 1 S N ,C",
  textile: "4 B M N ,Z; 2 B F M N; 2 B S N ,Z; 2 B S M N ,Z ,C; 1 B F N ,C; 2 M N ,Z ,C; 2 F M N ,Z; 1 S M N ,C",
  food: "6 B F N ,Z; 3 B F N; 2 B N X ,Z; 1 B N ,F ,Z; 3 F N ,Z; 1 F N; 1 B F N (Z)",
  care: "4 B F N ,Z; 3 B S F N; 2 B S N ,Z; 2 B F N X; 1 B N X ,Z; 2 F N ,Z; 1 S F N ,Z; 1 F N X",
  supply: "4 B F N; 3 B F N ,Z; 2 B S N ,Z; 1 B S F N; 2 B N X; 1 B M N ,Z; 2 F N ,Z; 1 F N ,C; 1 F M N",
  tool: "4 B Z F N; 3 B F N; 3 B O F N; 2 B O N; 2 B S F N; 2 B F N X; 2 Z F N; 1 F N X; 1 S F N",
  gear: "5 B S F N; 3 B S N; 3 B F N; 2 B F N ,C; 1 B M N; 2 S F N; 1 F M N; 1 S N ,C; 1 F N ,Z; 1 B S N ,Z",
  volume: "4 B S Z N; 3 B Z F N; 2 B S Z F N; 2 S Z N; 2 Z F N ,C; 1 B S N ,Z",
  book: "5 T (N); 3 T :F (N); 1 T - N",
  titled: "4 B T N; 2 T N; 3 T - N; 1 B T -N",
};
