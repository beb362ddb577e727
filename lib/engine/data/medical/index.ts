import type { Pack } from "../../pack";
import { integer, text } from "../attributes";

/** Medical cases that agree with themselves: condition and code, who has it, how bad, what was found, given and done, and how it ended. */
export const medical: Pack = {
  name: "medical",
  description:
    "A patient's case: condition with its ICD-10-CM code, department, severity, symptoms, medication, tests, stay and outcome",
  attributes: [
    text("condition", "Diagnosis in words, e.g. Essential hypertension"),
    text("icd10_code", "ICD-10-CM code of the condition, e.g. I10"),
    text("category", "Group of conditions, e.g. Cardiovascular or Infectious Disease"),
    text("department", "Hospital department, e.g. Cardiology"),
    text("specialty", "Specialty of the treating physician, e.g. Internal Medicine"),
    text("care_setting", "Inpatient where the condition brings people into a hospital bed, else Outpatient"),
    text("severity", "Mild, Moderate, Severe or Critical, as the condition makes likely"),
    text("sex", "Who has the condition: any, Male or Female"),
    text("patient_sex", "Sex of this patient, Male or Female, in the condition's proportion"),
    text("age_group", "Child (0-12), Adolescent (13-17), Adult (18-64) or Senior (65 and over)"),
    integer("patient_age", "Age of this patient in years, within the age group and typical of the condition"),
    text("symptoms", "Two to four symptoms separated by commas, the leading one first"),
    text("chief_complaint", "The leading symptom"),
    text("medication", "Drug with strength, e.g. Lisinopril 10 mg"),
    text("drug", "Drug without strength, e.g. Lisinopril"),
    text("dosage", "How much and how often, e.g. 1 tablet once daily"),
    text("frequency", "How often, e.g. twice daily"),
    text("route", "How it is given, e.g. Oral"),
    text("procedure", "Examination, treatment or operation, e.g. Laparoscopic appendectomy"),
    text("treatment", "The operation or therapy where there is one, else the medication with its frequency"),
    text("treatment_plan", "Medication, procedure and follow-up in one line"),
    text("lab_test", "Laboratory test, e.g. Hemoglobin A1c"),
    text("lab_result", "What the test shows: Normal, High, Low, Positive, Negative or Abnormal"),
    text("admission_type", "Emergency, Urgent or Elective"),
    integer("length_of_stay", "Days in hospital, from condition and severity"),
    text("outcome", "Recovered, Improved, Stable or Deceased"),
    text(
      "discharge_disposition",
      "Where the patient went, e.g. Home or Skilled nursing facility; Expired where the patient died",
    ),
    text("notes", "A clinical note of one or two sentences that agrees with the case"),
  ],
  load: async () => (await import("./rules")).loadMedicalCases(),
};
