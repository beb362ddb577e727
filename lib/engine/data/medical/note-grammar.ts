/**
 * Sentences of clinical notes. Replaced: {symptoms}, {onset}, {condition}, {medication}, {procedure}, {lab} (a clause such as
 * "D-dimer was elevated") and {test}. A note is an opening and a plan, or one of the single sentences.
 */

/** Openings where the condition began some time ago. */
export const OPENINGS_WITH_ONSET: readonly string[] = [
  "Presented with {symptoms} for {onset}.",
  "Patient reports {symptoms} over the past {onset}.",
  "Seen for {symptoms}, ongoing for {onset}.",
  "Came in with {symptoms} that started {onset} ago.",
  "History of {symptoms} for the last {onset}.",
  "Complains of {symptoms}, first noticed {onset} ago.",
  "Describes {symptoms} that began about {onset} ago.",
  "Evaluated for {symptoms} present for {onset}.",
];
export const OPENINGS: readonly string[] = [
  "Admitted with {symptoms}.",
  "Examination notable for {symptoms}.",
  "Assessment shows {symptoms}.",
  "Admission findings: {symptoms}.",
];

/** Plans after a test that speaks for the condition. */
export const PLANS_WITH_FINDING: readonly string[] = [
  "{lab}, consistent with {condition}; started on {medication}.",
  "{lab}; diagnosed with {condition} and given {medication}.",
  "Diagnosis of {condition} supported by testing: {lab}. Treatment with {medication}.",
  "{lab}. Managed as {condition} with {medication}.",
  "Impression: {condition}. {lab}; {medication} ordered.",
];
/** Plans after a test that only rules things out. */
export const PLANS_WITH_NORMAL_FINDING: readonly string[] = [
  "{lab}; care for {condition} continued with {medication}.",
  "Clinical picture of {condition}; {test} unremarkable. Started on {medication}.",
  "Assessment: {condition}. {lab}; {medication} prescribed.",
];
/** Plans that name the procedure. */
export const PLANS_WITH_PROCEDURE: readonly string[] = [
  "Plan for {condition}: {procedure} and {medication}.",
  "Assessment: {condition}. {medication} ordered; {procedure} arranged.",
  "Working diagnosis is {condition}; scheduled for {procedure} and prescribed {medication}.",
  "{condition} documented; {procedure} recommended, with {medication} in the meantime.",
  "Care team reviewed the plan for {condition}: {medication}, then {procedure}.",
];
/** Whole notes. */
export const SINGLE_SENTENCES: readonly string[] = [
  "{condition} with {symptoms}; {medication} ordered and {procedure} planned.",
  "{condition}, main complaints {symptoms}; treatment with {medication}.",
  "Reviewed for {condition} with {symptoms}; {lab}, {medication} given.",
];
