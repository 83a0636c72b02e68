export default function Page() {
  return (
    <main>
      <h1>A page with a frame</h1>
      <iframe
        src="https://HOST/embed/no-tj?lang=de"
        title="Norwegen – Tadschikistan"
        width="600"
        height="600"
        style={{ border: 0, width: "100%" }}
        loading="lazy"
      />
    </main>
  );
}
