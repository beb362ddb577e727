import type { Pack } from "../../pack";
import { integer, text } from "../attributes";

/** Jobs whose title, department, level, pay, education and skills agree; pay follows the locale's country. */
export const job: Pack = {
  name: "job",
  description: "A job: title, department and level with the pay, education, experience and skills that go with them",
  attributes: [
    text("title", "Job title with its level where usual, e.g. Senior Software Engineer"),
    text("department", "Department, e.g. Engineering or Human Resources"),
    text("level", "Intern, Junior, Mid, Senior, Lead, Manager, Director, VP or Executive"),
    text(
      "sector",
      "Corporate unless asked otherwise; Healthcare, Education, Hospitality, Retail, Construction or Public Service",
    ),
    integer("salary", "Yearly salary in the locale country's currency, by title, level and experience"),
    integer("salary_min", "Lower end of the title's salary band"),
    integer("salary_max", "Upper end of the title's salary band"),
    text("currency", "ISO 4217 code of the salary's currency, e.g. USD"),
    integer("years_experience", "Years of experience, within what the level asks for"),
    text("education", "Highest education, e.g. Bachelor's degree"),
    text("skills", "Three to five skills of the job, separated by commas"),
    text("employment_type", "Full-time, Part-time, Contract, Temporary or Internship"),
    text("work_mode", "On-site, Hybrid or Remote, where the work allows"),
    text("description", "What the job does, in a sentence or two"),
  ],
  load: async (locale) => (await import("./rules")).loadJobs(locale),
};
