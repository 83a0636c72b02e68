<?php
/**
 * The block, which the server renders.
 *
 * @package Entente
 */

namespace Entente\WordPress;

add_action(
	'init',
	function () {
		// Earlier versions do not support blocks with API version 3. There, the shortcode and pasted links work.
		if ( ! is_wp_version_compatible( '6.3' ) ) {
			return;
		}
		register_block_type(
			dirname( __DIR__ ) . '/block',
			array(
				'render_callback' => function ( array $attributes ): string {
					return card_html( $attributes, get_block_wrapper_attributes() );
				},
			)
		);
		wp_set_script_translations( 'entente-card-editor-script', 'entente', dirname( __DIR__ ) . '/languages' );
		wp_add_inline_script(
			'entente-card-editor-script',
			'window.ententeSettings = ' . wp_json_encode(
				array(
					'languages'       => LANGUAGES,
					'defaultLanguage' => default_language(),
					'hasServer'       => '' !== settings()['server'],
					'settingsPage'    => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=entente' ) : '',
				)
			),
			'before'
		);
	}
);
