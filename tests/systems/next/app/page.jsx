import Link from "next/link";

export default function Page() {
  return (
    <main>
      <Link href="/frame/">the page with the frame</Link> <Link href="/fragment/">the page with the fragment</Link>
      <p>
        <a href="https://HOST/relations/no-tj?lang=de">Norwegen – Tadschikistan</a>
      </p>
    </main>
  );
}
