import type { Pack } from "../../pack";
import { integer, text } from "../attributes";

/** Courses of universities, or of schools when asked: name, department, code and level agree. */
export const course: Pack = {
  name: "course",
  description:
    "A university course, or a school course with stage school: name, department, code, credits, level and description",
  attributes: [
    text("name", "Course name, e.g. Data Structures and Algorithms"),
    text("department", "Department, e.g. Computer Science"),
    text("subject", "Subject taught, e.g. Mathematics or History"),
    text("stage", "university unless asked otherwise, or school"),
    text("code", "Department prefix and number, e.g. CS 201; the number tells the level"),
    integer("credits", "Credits, mostly 3 or 4"),
    text("level", "Introductory, Intermediate, Advanced or Graduate"),
    text("description", "What the course is about, in one sentence"),
    text("prerequisite", "Code of a lower course of the same department; empty where nothing is required"),
    integer("capacity", "Seats, fewer at higher levels"),
    text("schedule", "Days and times of the week, e.g. Mon/Wed 10:00-11:15"),
  ],
  load: async () => (await import("./rules")).loadCourses(),
};
