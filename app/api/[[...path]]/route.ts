import { route } from "@/lib/api/route";
import { AppError } from "@/lib/errors";

/** Every address under /api that no route has. */
const missing = route(() => {
  throw new AppError("not_found", "There is nothing at this address.", {
    hint: "See /docs for what this service offers.",
  });
});

export { missing as DELETE, missing as GET, missing as OPTIONS, missing as PATCH, missing as POST, missing as PUT };
