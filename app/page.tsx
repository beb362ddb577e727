import { Studio } from "@/components/studio/studio";
import { SiteHeader } from "@/components/ui/site-header";

export default function Page() {
  return (
    <>
      <SiteHeader />
      <Studio />
    </>
  );
}
