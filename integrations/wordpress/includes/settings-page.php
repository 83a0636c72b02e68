<?php
/**
 * The page Settings → Entente.
 *
 * @package Entente
 */

namespace Entente\WordPress;

add_action(
	'admin_init',
	function () {
		register_setting( SETTINGS, SETTINGS, array( 'sanitize_callback' => __NAMESPACE__ . '\\valid_settings' ) );
	}
);

add_action(
	'admin_menu',
	function () {
		add_options_page( __( 'Entente', 'entente' ), __( 'Entente', 'entente' ), 'manage_options', SETTINGS, __NAMESPACE__ . '\\settings_page' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( PLUGIN_FILE ),
	function ( array $links ): array {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . SETTINGS ) ), esc_html__( 'Settings', 'entente' ) );
		return array_merge( array( $link ), $links );
	}
);

/** Returns the page's address; empty for users who cannot open it. */
function settings_url(): string {
	return current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=' . SETTINGS ) : '';
}

/** Prints the page. */
function settings_page(): void {
	$settings = settings();
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Entente', 'entente' ); ?></h1>
		<p><?php esc_html_e( 'Your server gets the cards from the Entente server and puts them into your pages. With blocks and shortcodes, readers contact only your site: no scripts, no cookies, no requests to other sites. A pasted link is different: WordPress shows it as a frame, which readers load from the Entente server.', 'entente' ); ?></p>
		<form method="post" action="options.php">
			<?php settings_fields( SETTINGS ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="entente-server"><?php esc_html_e( 'Server address', 'entente' ); ?></label></th>
					<td>
						<input type="url" class="regular-text" id="entente-server" name="entente[server]" placeholder="https://entente.example" value="<?php echo esc_attr( $settings['server'] ); ?>">
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="entente-language"><?php esc_html_e( 'Default language', 'entente' ); ?></label></th>
					<td>
						<select id="entente-language" name="entente[language]">
							<option value=""><?php esc_html_e( 'The language of the site', 'entente' ); ?></option>
							<?php foreach ( LANGUAGES as $code => $name ) : ?>
								<option value="<?php echo esc_attr( $code ); ?>" lang="<?php echo esc_attr( $code ); ?>" <?php selected( $settings['language'], $code ); ?>><?php echo esc_html( $name ); ?></option>
							<?php endforeach; ?>
						</select>
						<p class="description"><?php esc_html_e( 'For cards that do not specify a language. If Entente does not support the language of the site, these cards are in English.', 'entente' ); ?></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="entente-minutes"><?php esc_html_e( 'Cache time in minutes', 'entente' ); ?></label></th>
					<td>
						<input type="number" min="1" max="99999" class="small-text" id="entente-minutes" name="entente[minutes]" value="<?php echo esc_attr( (string) $settings['minutes'] ); ?>">
						<p class="description"><?php esc_html_e( 'How long your server shows a card before it asks for a newer one. If the Entente server does not respond, the last good card stays.', 'entente' ); ?></p>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
